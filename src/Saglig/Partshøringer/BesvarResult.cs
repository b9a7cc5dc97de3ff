using Saglig.Post;

namespace Saglig.Partshøringer;

/// <summary>What came of an answer.</summary>
public abstract record BesvarResult
{
    private BesvarResult() { }

    /// <param name="Nummer">The answer's number, which is the receipt: "2018-0000088-6".</param>
    /// <param name="Afvist">Files that could not be kept, each with its sentence; the answer itself is received.</param>
    public sealed record Modtaget(string Nummer, IReadOnlyList<Papirfil> Afvist) : BesvarResult;

    /// <summary>The case has no hearing of that number.</summary>
    public sealed record FindesIkke : BesvarResult;

    /// <summary>The case has no paper of that number.</summary>
    public sealed record UkendtPapir : BesvarResult;

    /// <summary>The representative's mandate does not reach to answering.</summary>
    public sealed record IngenFuldmagt : BesvarResult;
}
