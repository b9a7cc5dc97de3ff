using System.Globalization;

namespace Saglig.Dokumenter;

/// <summary>What poppler's pdfinfo says of a PDF.</summary>
internal static class PdfInfo
{
    private const int MostText = 64 * 1024;

    public static Task<ToolResult> Of(string path, CancellationToken cancel) =>
        Tool.Run("pdfinfo", ["--", path], MostText, cancel);

    /// <summary>The number of pages; 0 when the tool did not say.</summary>
    public static int Pages(this ToolResult info) =>
        info.End == ToolEnd.Succeeded
        && info
            .Output.Split('\n')
            .FirstOrDefault(line => line.StartsWith("Pages:", StringComparison.Ordinal))
            is { } said
        && int.TryParse(
            said["Pages:".Length..],
            NumberStyles.Any,
            CultureInfo.InvariantCulture,
            out var pages
        )
            ? pages
            : 0;
}
