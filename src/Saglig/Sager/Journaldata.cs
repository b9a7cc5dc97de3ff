namespace Saglig.Sager;

/// <summary>A stored file as a journal entry names it.</summary>
/// <param name="Hash">SHA-256 of the bytes in lower-case hex; also its place in the store.</param>
/// <param name="Navn">The file's cleaned name.</param>
/// <param name="Type">Media type found from the content.</param>
public sealed record Dokumentfil(string Hash, string Navn, string Type, long Bytes);

/// <summary>
/// What surrounds an entry: S1-1's three dates (date of the document, date received; the journal date is set by the
/// journal) and S1-2's metadata. All may be empty.
/// </summary>
public sealed record Journaldata
{
    public DateOnly? Modtaget { get; init; }
    public DateOnly? DokumentDato { get; init; }
    public string? Afsender { get; init; }
    public string? Modtager { get; init; }
    public string? KopiTil { get; init; }
    public string? Initialer { get; init; }
    public Dokumentfil? Dokument { get; init; }

    /// <summary>The entry that this one corrects; the original stays as it was.</summary>
    public int? RetterNr { get; init; }

    /// <summary>The entry to which this one is an enclosure.</summary>
    public int? BilagTilNr { get; init; }

    /// <summary>A document number from another system, kept with its gaps; null for our own next number.</summary>
    public int? ImporteretNummer { get; init; }
}

/// <summary>The place an entry got: its number in the chain and, for papers and notes, its document number.</summary>
public sealed record Journalnummer(string Sagsnummer, int Nr, int? DokumentNr)
{
    /// <summary>"2018-0000088-1", or the case number for a step without a paper.</summary>
    public override string ToString() => DokumentNr is { } n ? $"{Sagsnummer}-{n}" : Sagsnummer;
}
