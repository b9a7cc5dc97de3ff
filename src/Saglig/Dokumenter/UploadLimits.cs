namespace Saglig.Dokumenter;

/// <summary>What one sender may send in one go. Sizes in bytes, text in characters.</summary>
public sealed record UploadLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>A larger file is refused by itself; the text and the other files beside it are still received.</summary>
    public long PerFile { get; init; } = 100 * Megabyte;

    /// <summary>
    /// The hard stop for a whole request, refused files too: beyond it nothing is received.
    /// Eleven of the largest files, unless set.
    /// </summary>
    public long Total
    {
        get => field > 0 ? field : 11 * PerFile;
        init;
    }

    public int Files { get; init; } = 50;
    public int Fields { get; init; } = 200;

    /// <summary>All text fields of a request together.</summary>
    public int Text { get; init; } = 4 * 1024 * 1024;
}
