using Ret;

namespace Saglig.Teammøder;

/// <summary>A case on the team's agenda, before or after the meeting.</summary>
/// <param name="Nr">Counts the times the case has been on an agenda.</param>
public sealed record Teampunkt(Guid Id, SagId Sag, string Sagsnummer, int Nr)
{
    public required DateOnly Dag { get; init; }

    /// <summary>As it is written: "10.30".</summary>
    public required string Klokken { get; init; }
    public required string Sted { get; init; }

    /// <summary>What the team is asked.</summary>
    public required string Spørgsmål { get; init; }

    /// <summary>The team has the case again, because the municipality wants to deviate.</summary>
    public bool Igen { get; init; }
    public string AfvigerFordi { get; init; } = "";
    public bool UngUdenUddannelse { get; init; }

    /// <summary>The day of the letter that called the citizen.</summary>
    public required DateOnly Indkaldt { get; init; }

    /// <summary>What came of it; null while the meeting has not been.</summary>
    public Teamreferat? Referat { get; init; }

    /// <summary>The facts as the law looks at the meeting.</summary>
    public Teammødefakta Fakta(Regime regime) =>
        new()
        {
            Dag = Dag,
            Regime = regime,
            UngUdenUddannelse = UngUdenUddannelse,
            Indkaldt = Indkaldt,
            ErIgen = Igen,
            AfvigerFordi = AfvigerFordi,
            Medlemmer = Referat?.Medlemmer ?? [],
            BorgerenMødte = Referat?.BorgerenMødte ?? false,
            UdenBorgerenFordi = Referat?.UdenBorgerenFordi ?? "",
            SagsbehandlerenMødte = Referat?.SagsbehandlerenMødte ?? false,
        };
}

/// <summary>What is written down of a meeting: who met, and the recommendation or why there is none.</summary>
public sealed record Teamreferat
{
    public IReadOnlyList<Teammedlem> Medlemmer { get; init; } = [];
    public bool BorgerenMødte { get; init; }
    public string UdenBorgerenFordi { get; init; } = "";

    /// <summary>Whom the citizen had with them; empty for nobody.</summary>
    public string Bisidder { get; init; } = "";
    public bool SagsbehandlerenMødte { get; init; }

    /// <summary>For what the citizen applies for, or against; null when the team gave no recommendation.</summary>
    public bool? ForBorgeren { get; init; }
    public string Indstilling { get; init; } = "";

    /// <summary>Why the team gave no recommendation; empty when it did.</summary>
    public string UdsatFordi { get; init; } = "";

    /// <summary>The number in the case of the paper that holds the recommendation.</summary>
    public int? DokumentNr { get; init; }
}
