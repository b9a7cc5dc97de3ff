using Saglig.Post;

namespace Saglig.Partshøringer;

/// <summary>An answer as it came.</summary>
/// <param name="Fra">Who answers, as the journal shall show it; a citizen's or representative's name.</param>
/// <param name="Modtaget">The day it was received, not later than today.</param>
public sealed record Svarpapir(Svarmåde Måde, string Fra, DateOnly Modtaget)
{
    /// <summary>What is answered, or what was said in the telephone.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>Files that come with it; already read by the upload reader.</summary>
    public IReadOnlyList<Papirfil> Filer { get; init; } = [];

    /// <summary>The journalised paper that holds the answer, when it came by letter; its document number in the case.</summary>
    public int? DokumentNr { get; init; }
}
