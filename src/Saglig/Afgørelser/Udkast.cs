using Ret;

namespace Saglig.Afgørelser;

/// <summary>The draft of a case's decision as it was last saved. One per case; anyone on the case may go on with it.</summary>
public sealed record Udkast
{
    /// <summary>Null until someone has chosen.</summary>
    public Udfald? Udfald { get; init; }
    public string Regelgrundlag { get; init; } = "";
    public string LagtVægtPå { get; init; } = "";
    public string KonkretVurdering { get; init; } = "";
    public IReadOnlyList<Skønssvar> Skøn { get; init; } = [];

    /// <summary>Each wish of the assessment, word for word, with how it is met.</summary>
    public IReadOnlyList<Borgerønske> Ønsker { get; init; } = [];
    public IReadOnlyList<Svarmøde> Høringssvar { get; init; } = [];

    /// <summary>Information whose amount stands as a fact in the letter (S0-14).</summary>
    public IReadOnlyList<Guid> Kendsgerninger { get; init; } = [];

    /// <summary>Rises with each save; 0 for one that has never been saved.</summary>
    public int Version { get; init; }
    public DateTimeOffset Gemt { get; init; }
    public EmployeeId? GemtAf { get; init; }
}

/// <summary>How the reasons meet the answers to one hearing.</summary>
/// <param name="Høring">The hearing's id.</param>
public sealed record Svarmøde(Guid Høring, string Tekst);

/// <summary>Who decides, as the law looks at it.</summary>
/// <param name="UnderOplæring">Whether the decision needs a mentor on the day.</param>
public sealed record Afgører(EmployeeId Id, bool UnderOplæring)
{
    /// <summary>The mentor who has approved; null when nobody has.</summary>
    public EmployeeId? GodkendtAf { get; init; }

    public static Afgører? Af(Actor? actor, DateOnly today) =>
        actor is EmployeeActor e ? new(e.Id, e.TraineeUntil >= today) : null;
}
