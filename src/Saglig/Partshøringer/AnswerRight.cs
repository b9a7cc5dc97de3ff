using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Whether who acts may answer for the citizen: a representative needs a mandate that says so (FVL § 8).</summary>
public sealed class AnswerRight(FuldmagtSql mandates, TimeProvider clock)
{
    internal async Task<bool> Has(SagAct act) =>
        act.Actor is not RepresentativeActor representative
        || (await mandates.For(act.Sag.Id)).Any(m =>
            m.Hvem.Id == representative.Id
            && m.Fakta.Dækker(new(act.Sag.Id.Value), clock.Today(), Fuldmagtsomfang.Udtalelse)
        );
}
