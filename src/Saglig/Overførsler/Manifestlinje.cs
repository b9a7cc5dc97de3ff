namespace Saglig.Overførsler;

/// <summary>A document that is to be taken over from another system, as a line of the manifest tells of it.</summary>
/// <param name="Fil">The file's name in the folder.</param>
/// <param name="Sagstype">Code of the case type.</param>
public sealed record Manifestlinje(string Fil, string Sagstype, string Titel)
{
    /// <summary>The number that the case keeps, "2018-0000088"; null gives a new case a number of our own.</summary>
    public string? Sagsnummer { get; init; }

    /// <summary>The number that the document keeps in its case, with the gaps around it; null for our next.</summary>
    public int? DokumentNr { get; init; }

    /// <summary>The number of the sender's own case: a field, never our number.</summary>
    public string? AfsendersSagsnummer { get; init; }

    /// <summary>The number of the document at the sender's.</summary>
    public string? AfsendersNummer { get; init; }
    public DateOnly? DokumentDato { get; init; }
    public DateOnly? Modtaget { get; init; }
    public string? Afsender { get; init; }

    /// <summary>The unit at the sender's that wrote it.</summary>
    public string? Enhed { get; init; }
    public string? Modtager { get; init; }
    public string? KopiTil { get; init; }
    public string? Initialer { get; init; }
}

/// <summary>What came of reading a line of the manifest.</summary>
public abstract record Manifestsvar
{
    private Manifestsvar() { }

    public sealed record Læst(Manifestlinje Linje) : Manifestsvar;

    /// <summary>The line cannot be used; a Danish sentence says why.</summary>
    public sealed record Fejl(string Sætning) : Manifestsvar;
}
