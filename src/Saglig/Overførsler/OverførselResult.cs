using Saglig.Sager;

namespace Saglig.Overførsler;

/// <summary>What came of taking a document over.</summary>
public abstract record OverførselResult
{
    private OverførselResult() { }

    public sealed record Overført(Journalnummer Nummer) : OverførselResult;

    /// <summary>It had been taken over before; nothing was changed.</summary>
    public sealed record FandtesAllerede(string Nummer) : OverførselResult;

    /// <summary>Nothing was changed; a Danish sentence says why.</summary>
    public sealed record Afvist(string Sætning) : OverførselResult;
}
