namespace Pdf;

/// <summary>How a document stands in a page of the program.</summary>
/// <param name="HeadingOffset">Added to each heading's level, when the page has headings of its own above; 0 to 3.</param>
/// <param name="ImageAddress">
/// Where the browser fetches an image. Null puts the image into the page as a data address, which a strict content
/// security policy blocks.
/// </param>
public sealed record HtmlOptions(int HeadingOffset = 0, Func<Image, string>? ImageAddress = null)
{
    /// <summary>0 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset would give a level that HTML does not have.</exception>
    public int HeadingOffset { get; } =
        HeadingOffset is >= 0 and <= 3
            ? HeadingOffset
            : throw new ArgumentOutOfRangeException(nameof(HeadingOffset), HeadingOffset, "0 to 3");
}

/// <summary>
/// Shows a document in a browser: one <c>article</c> with class <c>letter</c>, all text encoded, no styles, no script.
/// The text and its order are those of the PDF.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>Gives the article; the page around it brings head, body and style sheet.</summary>
    public static string Render(Document document, HtmlOptions? options = null)
    {
        var html = new HtmlWriter(options ?? new HtmlOptions());
        using (html.Element("article", ("class", "letter"), ("lang", document.Language)))
            foreach (var block in document.Blocks)
                Write(html, block);
        return html.ToString();
    }

    private static void Write(HtmlWriter html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                html.TextElement($"h{heading.Level + html.Options.HeadingOffset}", heading.Text);
                break;
            case Paragraph paragraph:
                WriteParagraph(html, paragraph);
                break;
            case BulletList list:
                WriteBullets(html, list);
                break;
            case NumberedList list:
                WriteNumbers(html, list);
                break;
            case Table table:
                HtmlTable.Write(html, table);
                break;
            default:
                WriteOther(html, block);
                break;
        }
    }

    private static void WriteOther(HtmlWriter html, Block block)
    {
        switch (block)
        {
            case LetterHead head:
                WriteHead(html, head);
                break;
            case Signature signature:
                WriteSignature(html, signature);
                break;
            case Image image:
                html.Empty("img", ("src", html.AddressOf(image)), ("alt", image.AlternativeText));
                break;
            case Rule:
                html.Empty("hr");
                break;
            case Space:
                html.TextElement("div", "", ("class", "letter-space"));
                break;
        }
    }

    private static void WriteHead(HtmlWriter html, LetterHead head)
    {
        using var header = html.Element("header", ("class", "letter-head"));
        WriteLines(html, "letter-recipient", head.Recipient);
        WriteLines(html, "letter-sender", head.Sender);
        if (head.Facts.Count == 0)
            return;
        using var facts = html.Element("dl", ("class", "letter-facts"));
        foreach (var fact in head.Facts)
            using (html.Element("div"))
            {
                html.TextElement("dt", $"{fact.Label}:");
                html.TextElement("dd", fact.Value);
            }
    }

    private static void WriteLines(HtmlWriter html, string css, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
            using (html.Element("p", ("class", css)))
                html.Text(string.Join('\n', lines));
    }

    private static void WriteParagraph(HtmlWriter html, Paragraph paragraph)
    {
        if (!paragraph.Runs.All(run => PlainText.IsBlank(run.Text)))
            using (html.Element("p"))
                html.Runs(paragraph.Runs);
    }

    private static void WriteBullets(HtmlWriter html, BulletList list)
    {
        using var element = html.Element("ul");
        foreach (var item in list.Items)
            using (html.Element("li"))
                html.Runs(item.Runs);
    }

    // A label such as "Bilag 1" is written out; a bare number is made by the browser.
    private static void WriteNumbers(HtmlWriter html, NumberedList list)
    {
        using var element = list.Label is null
            ? html.Element("ol")
            : html.Element("ul", ("class", "letter-labelled"));
        for (var i = 0; i < list.Items.Count; i++)
            using (html.Element("li"))
            {
                if (list.Label is not null)
                    html.TextElement("span", list.LabelOf(i), ("class", "letter-label")).Text(" ");
                html.Runs(list.Items[i].Runs);
            }
    }

    private static void WriteSignature(HtmlWriter html, Signature signature)
    {
        using var element = html.Element("div", ("class", "letter-signature"));
        if (signature.Closing.Length > 0)
            html.TextElement("p", signature.Closing);
        using var lines = html.Element("p");
        html.TextElement("strong", signature.Name);
        html.Text($"\n{signature.Title}");
        if (signature.Unit is { } unit)
            html.Text($"\n{unit}");
    }
}
