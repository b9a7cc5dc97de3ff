namespace Pdf;

/// <summary>Walks through every text of a document that is printed, and says where it stands.</summary>
internal static class DocumentTexts
{
    /// <summary>All printed texts, with their place and whether they are set in bold.</summary>
    public static IEnumerable<(string Place, string Text, bool Bold)> Printed(Document document)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
            foreach (var (text, bold) in Texts(document.Blocks[i]))
                yield return ($"block {i + 1}, {document.Blocks[i].GetType().Name}", text, bold);
        yield return ("footer", document.PageLabel(1234567890, 0), false);
        if (document.Number is { } number)
            yield return ("footer", number, false);
        if (document.RunningHeader is { } header)
            yield return ("running header", header, false);
    }

    private static IEnumerable<(string Text, bool Bold)> Texts(Block block) =>
        block switch
        {
            LetterHead head => OfHead(head),
            Heading heading => [(heading.Text, true)],
            Paragraph paragraph => OfRuns(paragraph.Runs),
            BulletList list => [("•", false), .. list.Items.SelectMany(item => OfRuns(item.Runs))],
            NumberedList list =>
            [
                ($"{list.Label} 0123456789.", false),
                .. list.Items.SelectMany(item => OfRuns(item.Runs)),
            ],
            Table table => OfTable(table),
            Signature signature => OfSignature(signature),
            _ => [],
        };

    private static IEnumerable<(string, bool)> OfRuns(IReadOnlyList<Inline> runs) =>
        runs.Select(run => (run.Text, run is BoldRun));

    private static IEnumerable<(string, bool)> OfHead(LetterHead head) =>
        [
            .. head.Recipient.Select(line => (line, false)),
            .. head.Sender.Select((line, index) => (line, index == 0)),
            .. head.Facts.Select(fact => ($"{fact.Label}: {fact.Value}", false)),
        ];

    private static IEnumerable<(string, bool)> OfTable(Table table) =>
        [
            (table.Caption ?? "", true),
            .. table.Columns.Select(column => (column.Header, true)),
            .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => OfRuns(cell.Runs)),
        ];

    private static IEnumerable<(string, bool)> OfSignature(Signature signature) =>
        [
            (signature.Closing, false),
            (signature.Name, true),
            (signature.Title, false),
            (signature.Unit ?? "", false),
        ];
}
