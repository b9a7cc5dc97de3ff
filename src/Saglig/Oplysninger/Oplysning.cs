using Ret;

namespace Saglig.Oplysninger;

/// <summary>Which kind of basis we hold a piece of information on; the words of the law are in <see cref="Grundlag"/>.</summary>
public enum Grundlagsart
{
    FraBorgeren,
    Samtykke,
    Lov,
    Uopfordret,
}

/// <summary>A piece of information as it is kept: the facts that the law judges, and what only people read.</summary>
public sealed record Oplysning(Oplysningsfakta Fakta)
{
    /// <summary>What the information shows, in plain words.</summary>
    public string Viser { get; init; } = "";

    /// <summary>The line of the plan it answers; null when the question is written by hand.</summary>
    public PlanlinjeId? Planlinje { get; init; }

    /// <summary>The question written by hand; the line's own text stands in <see cref="Oplysningsfakta.Spørgsmål"/>.</summary>
    public string EgetSpørgsmål { get; init; } = "";

    /// <summary>Null when no basis is written yet.</summary>
    public Grundlagsart? Grundlagsart { get; init; }
    public SamtykkeId? Samtykke { get; init; }

    /// <summary>The provision that gives access without consent; empty on other bases.</summary>
    public string Hjemmel { get; init; } = "";

    /// <summary>The find that it rests on; null for anything that did not come through the gate.</summary>
    public NetfundId? Netfund { get; init; }

    /// <summary>Who marked it as a special category: somebody else must approve it. Null when it is not marked.</summary>
    public EmployeeId? SærligAf { get; init; }

    /// <summary>The question put to the doctor (S4-36).</summary>
    public string LægeSpørgsmål { get; init; } = "";
    public string LægeSvar { get; init; } = "";

    /// <summary>Document numbers in this case, without the case number.</summary>
    public IReadOnlyList<int> DokumentNumre { get; init; } = [];

    /// <summary>Rises with each correction; a save with an older one is refused.</summary>
    public int Version { get; init; } = 1;
    public DateTimeOffset? Ændret { get; init; }
    public EmployeeId? ÆndretAf { get; init; }
}
