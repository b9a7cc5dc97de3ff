using Saglig.Sager;

namespace Saglig.Post;

/// <summary>Journalises a paper on a known case, in a transaction of its own.</summary>
public sealed class ModtagPåSag(SagActs acts, ModtagPapir modtag)
{
    /// <param name="igen">Files to leave out because they are held already.</param>
    public Task<Modtagelse> Run(SagId sag, Papir papir, IReadOnlyList<Duplikat>? igen = null) =>
        acts.Run(sag, act => modtag.Run(act, papir, igen));
}
