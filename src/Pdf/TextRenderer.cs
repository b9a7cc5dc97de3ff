using System.Text;

namespace Pdf;

/// <summary>
/// Gives a document as plain text for search, e-mail and archives: a blank line between blocks, "\n" between lines.
/// The text and its order are those of the PDF; cells of a table row are parted by tabs.
/// </summary>
public static class TextRenderer
{
    private const string SoftHyphen = "\u00AD";

    /// <summary>The whole text; ends with one line break unless it is empty.</summary>
    public static string Render(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            var part = string.Join('\n', Lines(block)).Trim('\n').Replace(SoftHyphen, "");
            if (part.Length > 0)
                text.Append(text.Length > 0 ? "\n" : "").Append(part).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            LetterHead head =>
            [
                .. head.Recipient,
                .. head.Sender,
                .. head.Facts.Select(fact => $"{fact.Label}: {fact.Value}"),
            ],
            Heading heading => [heading.Text],
            Paragraph paragraph => [Text(paragraph.Runs)],
            BulletList list => list.Items.Select(item => $"• {Text(item.Runs)}"),
            NumberedList list => list.Items.Select(
                (item, i) => $"{list.LabelOf(i)} {Text(item.Runs)}"
            ),
            Table table => TableLines(table),
            Signature signature =>
            [
                signature.Closing,
                signature.Name,
                signature.Title,
                signature.Unit ?? "",
            ],
            Image image => [$"[{image.AlternativeText}]"],
            _ => [],
        };

    private static IEnumerable<string> TableLines(Table table) =>
        [
            table.Caption ?? "",
            string.Join('\t', table.Columns.Select(column => column.Header)),
            .. table.Rows.Select(row =>
                string.Join('\t', row.Cells.Select(cell => Text(cell.Runs).Replace('\n', ' ')))
            ),
        ];

    private static string Text(IReadOnlyList<Inline> runs) =>
        string.Concat(runs.Select(run => run.Text)).Trim();
}
