namespace Saglig.Dokumenter.Extraction;

/// <summary>The text layer of a PDF, page by page, as poppler reads it. A scan without a text layer has pages and no text.</summary>
internal static class PdfText
{
    private const char EndOfPage = '\f';

    public static async Task<TextResult> Read(string path, CancellationToken cancel)
    {
        string[] arguments = ["-enc", "UTF-8", "-eol", "unix", "-q", path, "-"];
        var result = await Tool.Run("pdftotext", arguments, TextExtractor.Most, cancel);
        return result.End switch
        {
            ToolEnd.Succeeded or ToolEnd.Capped => Pages(result),
            ToolEnd.Missing => new TextResult.Failed(
                "Programmet pdftotext mangler på serveren. Installér poppler-utils."
            ),
            ToolEnd.TimedOut => new TextResult.Failed("PDF-filen tog for lang tid at læse."),
            _ => new TextResult.Failed("PDF-filen kunne ikke læses. Den er muligvis beskadiget."),
        };
    }

    /// <summary>Each page ends with a form feed, so what stands behind the last one is no page.</summary>
    private static TextResult Pages(ToolResult result)
    {
        var text = new TextCollector(TextExtractor.Most);
        var pages = result.Output.Split(EndOfPage);
        foreach (var page in result.End == ToolEnd.Capped ? pages : pages.SkipLast(1))
        {
            text.BeginPage();
            text.Add(page);
        }

        return text.Result();
    }
}
