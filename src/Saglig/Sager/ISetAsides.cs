using Ret;

namespace Saglig.Sager;

/// <summary>
/// The rules that a leader has set aside in a case. Owned here so that the acts of lower modules, which the rules stop,
/// can be let through by the module above them that records it.
/// </summary>
public interface ISetAsides
{
    /// <summary>The set-asides in force in the case.</summary>
    Task<IReadOnlyList<Tilsidesættelse>> For(SagId sag);
}

/// <summary>Puts a case's set-asides on the answers of its rules.</summary>
public sealed class SetAsides(IEnumerable<ISetAsides> sources)
{
    /// <summary>The answers as they count: one that a leader has lawfully set aside no longer stops.</summary>
    public async Task<IReadOnlyList<Prøvelse>> Apply(SagId sag, IEnumerable<Prøvelse> tried)
    {
        var all = new List<Tilsidesættelse>();
        foreach (var source in sources)
            all.AddRange(await source.For(sag));
        return tried.ToList().Med(all);
    }
}
