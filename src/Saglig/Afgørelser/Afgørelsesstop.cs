using Ret;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>The rules of the decision as they stand for whoever would make it, so that a leader can be asked about one.</summary>
public sealed class Afgørelsesstop(LoadAfgørelsesfakta facts, UdkastSql drafts, TimeProvider clock)
    : ICaseRules
{
    /// <summary>Nothing stops a case that is closed.</summary>
    public async Task<IReadOnlyList<Prøvelse>> Try(Sag sag) =>
        sag.Afsluttet is not null
            ? []
            : Afgørelsesprøvelse.Prøv(
                await facts.For(sag, by: await drafts.Decider(sag.Id, clock.Today()))
            );
}
