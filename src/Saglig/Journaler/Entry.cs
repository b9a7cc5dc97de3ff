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

    /// <summary>It rests on information of a special category.</summary>
    public bool Særlig { get; init; }

    /// <summary>The content was lawfully deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The paper is older than the year of the case (S1-1): accepted and marked.</summary>
    public bool IsOlderThan(Sag sag) =>
        DokumentDato is { } day && day.Year < sag.Oprettet.InCopenhagen().Year;

    /// <summary>As the reader may see it: of what is special, others than who handles the case see only that it is there.</summary>
    public Entry For(Sag sag, Actor reader) =>
        !Særlig || Særligblik.MåSe(sag, reader)
            ? this
            : this with
            {
                Titel = "Indførsel af særlig karakter",
                Tekst = null,
                Hjemmel = null,
                Afsender = null,
                Modtager = null,
                KopiTil = null,
                Dokument = null,
                Skjult = true,
            };

    /// <summary>Its content is kept from the present reader.</summary>
    public bool Skjult { get; init; }

    /// <summary>Whether there is anything to correct: sealed and deleted entries and steps stay as they are.</summary>
    public bool CanBeCorrected => DokumentNr is not null && !Sealed && !Deleted && !Skjult;
}
