using Ret;

namespace Saglig.Fleksjobsager;

/// <summary>A request for the health coordinator's advice.</summary>
public readonly record struct RådgivningId(Guid Value) : IId;

/// <summary>What a fleksjob case holds, as people read and correct it. Documents by their number in the case.</summary>
public sealed record Fleksjobforhold
{
    public Afgørelsestype Type { get; init; } = Afgørelsestype.Fleksjob;
    public DateOnly? Folkepensionsdag { get; init; }
    public bool FårFørtidspension { get; init; }
    public DateOnly? PåSærligeVilkårSiden { get; init; }

    /// <summary>The written agreement on special terms; only at one's own workplace.</summary>
    public int? Aftale { get; init; }
    public int? LægeDokument { get; init; }
    public DateOnly? LægeModtaget { get; init; }
    public string LægeHelbred { get; init; } = "";
    public string LægeHensyn { get; init; } = "";
    public string LægeOpfattelse { get; init; } = "";
    public string LægeAndet { get; init; } = "";

    /// <summary>The day the case was put to the team; may begin the old regime before the application does.</summary>
    public DateOnly? ForelagtTeam { get; init; }
    public int? IndstillingDokument { get; init; }
    public DateOnly? IndstillingDag { get; init; }
    public bool? IndstillingFor { get; init; }
    public DateOnly? ForelagtIgen { get; init; }

    /// <summary>The collected description that the municipality writes under the new regime.</summary>
    public int? SamletBeskrivelse { get; init; }
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>0 when nothing has been saved yet.</summary>
    public int Version { get; init; }
}

/// <summary>What is applied for, and the facts about it.</summary>
public sealed record Fleksjobgrundlag(Afgørelsestype Type, Fleksjobsag Sag);

/// <summary>A request for the health coordinator's advice, answered or open.</summary>
public sealed record Rådgivning(RådgivningId Id, SagId Sag, string Sagsnummer)
{
    public required EmployeeId Koordinator { get; init; }
    public required string Spørgsmål { get; init; }
    public required DateTimeOffset Anmodet { get; init; }
    public required DateOnly Frist { get; init; }

    /// <summary>Null while it is open.</summary>
    public string? Svar { get; init; }
    public string Skånehensyn { get; init; } = "";
    public DateTimeOffset? Besvaret { get; init; }

    /// <summary>The number in the case of the paper that holds the advice.</summary>
    public int? DokumentNr { get; init; }
}
