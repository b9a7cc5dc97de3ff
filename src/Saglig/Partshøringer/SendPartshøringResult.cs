using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>What came of sending a hearing.</summary>
public abstract record SendPartshøringResult
{
    private SendPartshøringResult() { }

    public sealed record Sendt(Høring Høring, Journalnummer Nummer) : SendPartshøringResult;

    /// <summary>Nothing was sent. Each sentence says in Danish what to do.</summary>
    public sealed record Afvist(IReadOnlyList<string> Hvorfor) : SendPartshøringResult;
}
