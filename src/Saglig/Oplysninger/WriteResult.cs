using Ret;

namespace Saglig.Oplysninger;

/// <summary>What came of writing a piece of information.</summary>
public abstract record WriteResult
{
    private WriteResult() { }

    /// <param name="Version">1 for a new one; else the number of the correction plus one.</param>
    public sealed record Saved(OplysningId Id, int Version) : WriteResult;

    /// <summary>A rule stops it; the sentence says what to do.</summary>
    public sealed record Refused(string Sentence) : WriteResult;

    /// <summary>Somebody saved in between.</summary>
    public sealed record Stale(Oplysning Now) : WriteResult;

    /// <summary>The case has no such information.</summary>
    public sealed record NotFound : WriteResult;
}
