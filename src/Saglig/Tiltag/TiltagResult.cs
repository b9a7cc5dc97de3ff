using Ret;

namespace Saglig.Tiltag;

/// <summary>What came of acting on a measure.</summary>
public abstract record TiltagResult
{
    private TiltagResult() { }

    public sealed record Done : TiltagResult;

    /// <summary>The case has no such measure.</summary>
    public sealed record NotFound : TiltagResult;

    /// <summary>Somebody changed it in between, or it has begun or ended.</summary>
    public sealed record Stale : TiltagResult;

    /// <summary>A rule stops it; all answers.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : TiltagResult;
}
