using Saglig.Dokumenter;

namespace Saglig.Tests.Testing;

/// <summary>Reads PDF files as other programs do: with poppler and qpdf, never with our own code.</summary>
public static class Papers
{
    /// <summary>The text in reading order, white space folded to single spaces.</summary>
    public static async Task<string> Text(byte[] pdf) =>
        Folded(await Run("pdftotext", [], pdf, ["-"]));

    /// <summary>What pdfinfo says: title, tagged, language, pages.</summary>
    public static Task<string> Info(byte[] pdf) => Run("pdfinfo", [], pdf, []);

    /// <summary>The text in the order a screen reader takes it, from the tags, white space folded.</summary>
    public static async Task<string> Spoken(byte[] pdf) =>
        Folded(await Run("pdfinfo", ["-struct-text"], pdf, []));

    /// <summary>Throws when qpdf finds the file unsound.</summary>
    public static Task Check(byte[] pdf) => Run("qpdf", ["--check"], pdf, []);

    private static async Task<string> Run(string tool, string[] before, byte[] pdf, string[] after)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            var result = await Tool.Run(
                tool,
                [.. before, path, .. after],
                1_000_000,
                CancellationToken.None
            );
            Assert.True(result.End == ToolEnd.Succeeded, $"{tool}: {result.End} {result.Errors}");
            return result.Output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
