using Ret;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>What came of closing the information phase.</summary>
public abstract record CloseResult
{
    private CloseResult() { }

    public sealed record Closed : CloseResult;

    public sealed record AlreadyClosed(DateOnly Day) : CloseResult;

    /// <summary>A rule stops it; all answers, so that the whole list can be shown.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : CloseResult;
}
