using Saglig.Sager;

namespace Saglig.Post;

/// <summary>Journalises a paper from the tray on its case, joining the transaction of <see cref="FordelPost"/>.</summary>
public sealed class JournaliserPost(SagActs acts, ModtagPapir modtag, FindBorger borgere)
{
    internal Task<BorgerId?> Borger(Bakkepapir paper) => borgere.OrNew(paper);

    internal Task<Modtagelse> Run(SagId sag, Bakkepapir paper, Fordeling.PåSag? på) =>
        acts.Run(
            sag,
            act => modtag.Run(act, paper.Papir with { HvorforIgen = på?.HvorforIgen }, på?.Udeladt)
        );
}
