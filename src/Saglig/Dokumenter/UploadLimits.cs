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

    /// <summary>
    /// How far a request that is already refused is read on, only to be thrown away: a browser shows an answer when it
    /// has sent everything, and the answer holds what was typed. Four times <see cref="Total"/>, so that a film of some
    /// gigabytes gets its sentence; beyond it the connection is cut.
    /// </summary>
    public long Drained => 4 * Total;

    public int Files { get; init; } = 50;
    public int Fields { get; init; } = 200;

    /// <summary>All text fields of a request together.</summary>
    public int Text { get; init; } = 4 * 1024 * 1024;

    /// <summary>What is wrong and what to do, in Danish.</summary>
    public string Sentence(UploadLimit exceeded) =>
        exceeded switch
        {
            UploadLimit.Bytes => "Filerne fylder for meget tilsammen. Send dem i flere omgange.",
            UploadLimit.Files => $"Der er mere end {Files} filer. Send dem i flere omgange.",
            UploadLimit.Text => "Teksten er for lang. Læg den i en fil, og send filen.",
            _ => "Formularen har for mange felter. Genindlæs siden, og prøv igen.",
        };
}

/// <summary>The limits of one request, beyond which no file of it is received.</summary>
public enum UploadLimit
{
    Bytes,
    Files,
    Text,
    Fields,
}
