using Microsoft.Extensions.Options;
using Ret;
using Saglig.Vurderinger;

namespace Saglig.Afgørelser;

/// <summary>The draft as the law sees it: its words, who sends it, and whether the words are used again in other cases.</summary>
public sealed class LoadUdkast(IOptions<Installation> installation, FindSameText sameText)
{
    internal async Task<Afgørelsesudkast> For(SagId sag, Sagsgrundlag basis, Udkast draft)
    {
        var outcome = draft.Udfald ?? Udfald.Afslag;
        return new()
        {
            Udfald = outcome,
            Regelgrundlag = draft.Regelgrundlag,
            LagtVægtPå = draft.LagtVægtPå,
            KonkretVurdering = draft.KonkretVurdering,
            NæstenSammeTekst = await sameText.Nearly(sag, draft.KonkretVurdering),
            GrænseForSammeTekst = sameText.Allowed,
            Skøn = draft.Skøn,
            Ønsker = [.. (basis.Vurdering?.Ønsker ?? []).Select(w => Met(w, draft))],
            Klagevejledning =
                outcome == Udfald.FuldBevilling
                    ? null
                    : Klagevejledning.For(installation.Value.Myndighed, basis.Oplysning.Dag),
            Afsender = installation.Value.Myndighed,
            KompetentMyndighed = installation.Value.Myndighed,
        };
    }

    private static Borgerønske Met(string wish, Udkast draft) =>
        draft.Ønsker.FirstOrDefault(w => w.Ordret == wish) ?? new(wish);
}
