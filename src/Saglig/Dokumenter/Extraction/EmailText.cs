using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Saglig.Dokumenter.Extraction;

/// <summary>
/// Who wrote to whom about what, the text of a mail, and the names of what is attached.
/// A mail that says the same as text and as a web page is read once, as text.
/// Attached files are not read: whoever needs one journalises it as a paper of its own.
/// </summary>
internal static class EmailText
{
    private const int DeepestNesting = 32;

    public static async Task<TextResult> Read(string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        var options = new ParserOptions { MaxMimeDepth = DeepestNesting };
        var parser = new MimeParser(options, file, MimeFormat.Entity, persistent: true);
        using var mail = await parser.ParseMessageAsync(cancel);
        var text = new TextCollector(TextExtractor.Most);
        Head(mail, text);
        var said = mail.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        var plain = said.Exists(part => !part.IsHtml);
        foreach (var part in said.Where(part => !plain || !part.IsHtml))
        {
            text.Add(part.IsHtml ? WithoutTags(part.Text) : part.Text);
            text.Line();
        }

        foreach (var attached in mail.BodyParts.Where(part => part.IsAttachment))
        {
            Header(
                "Vedhæftet",
                attached.ContentDisposition?.FileName ?? attached.ContentType.Name ?? "uden navn",
                text
            );
        }

        return text.Result();
    }

    private static void Head(MimeMessage mail, TextCollector text)
    {
        Header("Fra", mail.From.ToString(), text);
        Header("Til", mail.To.ToString(), text);
        Header("Kopi", mail.Cc.ToString(), text);
        Header("Emne", mail.Subject ?? "", text);
        text.Line();
    }

    private static void Header(string name, string value, TextCollector text)
    {
        if (value.Length > 0)
        {
            text.Add($"{name}: {value}\n");
        }
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html));
        while (tokens.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlDataToken { Kind: HtmlTokenKind.Data } data:
                    text.Append(data.Data);
                    break;
                case HtmlTagToken
                {
                    Id: not (
                        HtmlTagId.B
                        or HtmlTagId.I
                        or HtmlTagId.Span
                        or HtmlTagId.A
                        or HtmlTagId.Font
                    )
                }:
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }
}
