using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>One journal entry as a reader sees it; a sealed one has no content.</summary>
public sealed record Entry(int Nr, int? DokumentNr, Journalart Art, string Titel)
{
    public required string Type { get; init; }
    public required PersonKind AuthorKind { get; init; }
    public EmployeeId? Author { get; init; }
    public string? Unit { get; init; }
    public required DateTimeOffset Journaliseret { get; init; }
    public string? Tekst { get; init; }
    public string? Hjemmel { get; init; }
    public DateOnly? Modtaget { get; init; }
    public DateOnly? DokumentDato { get; init; }
    public string? Afsender { get; init; }
    public string? Modtager { get; init; }
    public string? KopiTil { get; init; }
    public string? Initialer { get; init; }
    public Dokumentfil? Dokument { get; init; }

    /// <summary>The entry that this one corrects, seals or deletes the content of.</summary>
    public int? RetterNr { get; init; }
    public int? BilagTilNr { get; init; }
    public bool Sealed { get; init; }

    /// <summary>The content was lawfully deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The paper is older than the year of the case (S1-1): accepted and marked.</summary>
    public bool IsOlderThan(Sag sag) =>
        DokumentDato is { } day && day.Year < sag.Oprettet.InCopenhagen().Year;

    /// <summary>Whether there is anything to correct: sealed and deleted entries and steps stay as they are.</summary>
    public bool CanBeCorrected => DokumentNr is not null && !Sealed && !Deleted;
}
