using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Whether who acts may answer for the citizen: a representative needs a mandate that says so (FVL § 8).</summary>
public sealed class AnswerRight(FuldmagtSql mandates, TimeProvider clock)
{
    internal async Task<bool> Has(SagAct act) =>
        act.Actor is not RepresentativeActor representative
        || await mandates.Lets(
            representative,
            act.Sag.Id,
            Fuldmagtsomfang.Udtalelse,
            clock.Today()
        );
}
