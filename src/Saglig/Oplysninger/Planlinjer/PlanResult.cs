namespace Saglig.Oplysninger.Planlinjer;

/// <summary>What came of an act on a line of the plan.</summary>
public abstract record PlanResult
{
    private PlanResult() { }

    public sealed record Done(PlanlinjeId Id) : PlanResult;

    /// <summary>The case has no such line.</summary>
    public sealed record NotFound : PlanResult;

    /// <summary>Somebody saved in between.</summary>
    public sealed record Stale(PlanRow Now) : PlanResult;

    /// <summary>The line is not in the state that the act is for; the sentence says what to do.</summary>
    public sealed record WrongState(string Sentence) : PlanResult;
}
