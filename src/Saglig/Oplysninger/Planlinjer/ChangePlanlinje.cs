using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Changes what a line asks for, why, by whom and when. The old wording stays in the journal.</summary>
public sealed class ChangePlanlinje(SagActs acts, PlanSql sql)
{
    /// <param name="version">The version that the person saw.</param>
    public Task<PlanResult> Run(SagId sag, PlanlinjeId id, Planlinje ny, int version) =>
        acts.Run<PlanResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } old)
                    return new PlanResult.NotFound();
                if (old.Version != version)
                    return new PlanResult.Stale(old);
                if (Trinværn.Refusal(ny.Hvad, ny.Formål) is { } sentence)
                    return new PlanResult.WrongState(sentence);
                var changed = old.Linje with
                {
                    Ansvar = ny.Ansvar,
                    Hvad = ny.Hvad,
                    Formål = ny.Formål,
                    Frist = ny.Frist,
                };
                if (changed == old.Linje)
                    return new PlanResult.Done(id);
                await sql.Save(sag, old with { Linje = changed }, act.Actor);
                await act.Write(
                    new PlanlinjeÆndret(
                        id.Value,
                        changed.Hvad,
                        Plantekst.Of(old.Linje),
                        Plantekst.Of(changed)
                    )
                );
                return new PlanResult.Done(id);
            }
        );
}
