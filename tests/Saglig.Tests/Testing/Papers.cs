using Saglig.Dokumenter;

namespace Saglig.Tests.Testing;

/// <summary>Reads PDF files as other programs do: with poppler and qpdf, never with our own code.</summary>
public static class Papers
{
    /// <summary>The text in reading order, white space folded to single spaces.</summary>
    public static async Task<string> Text(byte[] pdf) => Folded(await Run("pdftotext", pdf, "-"));

    /// <summary>The text line by line as it stands on the page, empty lines left out.</summary>
    public static async Task<IReadOnlyList<string>> Lines(byte[] pdf) =>
        (await Run("pdftotext", pdf, "-layout", "-"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Folded)
            .Where(line => line.Length > 0)
            .ToList();

    /// <summary>What pdfinfo says: title, tagged, language, pages.</summary>
    public static Task<string> Info(byte[] pdf) => Run("pdfinfo", pdf);

    /// <summary>The text in the order a screen reader takes it, from the tags, white space folded.</summary>
    public static async Task<string> Spoken(byte[] pdf) =>
        Folded(await Run("pdfinfo", pdf, before: ["-struct-text"]));

    /// <summary>Throws when qpdf finds the file unsound.</summary>
    public static Task Check(byte[] pdf) => Run("qpdf", pdf, before: ["--check"]);

    private static async Task<string> Run(string tool, byte[] pdf, params string[] after) =>
        await Run(tool, pdf, [], after);

    private static async Task<string> Run(
        string tool,
        byte[] pdf,
        string[] before,
        string[]? after = null
    )
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            var options = after is ["-layout", ..] ? ["-layout"] : Array.Empty<string>();
            var rest = (after ?? []).Except(options);
            var result = await Tool.Run(
                tool,
                [.. before, .. options, path, .. rest],
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
