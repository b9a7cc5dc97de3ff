namespace Saglig.Sager;

/// <summary>A case as every page of it needs it. Read anew for each request; never kept.</summary>
public sealed record Sag(
    SagId Id,
    string Nummer,
    string Sagstype,
    string SagstypeNavn,
    string Titel
)
{
    /// <summary>Null for cases without a citizen, such as a councillor's question.</summary>
    public BorgerId? Borger { get; init; }
    public required UnitId Unit { get; init; }
    public EmployeeId? Ansvarlig { get; init; }
    public required DateTimeOffset Oprettet { get; init; }
    public DateTimeOffset? Afsluttet { get; init; }

    /// <summary>KLE number and title as they were when the case was made; numbers are reused between editions.</summary>
    public required string KleNummer { get; init; }
    public required string KleTitel { get; init; }
    public bool Importeret { get; init; }

    /// <summary>The number that the sender uses for the same matter; a field, never our number.</summary>
    public string? AfsendersNummer { get; init; }
}
