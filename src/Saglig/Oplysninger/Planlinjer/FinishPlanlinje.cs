using Saglig.Sager;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Closes a line: it is provided, or it is explained why the case is informed without it.</summary>
public sealed class FinishPlanlinje(SagActs acts, PlanSql sql, TimeProvider clock)
{
    /// <param name="forklaring">Why the case is informed without it; empty when it was provided.</param>
    public Task<PlanResult> Run(SagId sag, PlanlinjeId id, string forklaring) =>
        acts.Run<PlanResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } row)
                    return new PlanResult.NotFound();
                if (!row.Linje.ErÅben)
                    return new PlanResult.WrongState("Linjen er allerede afsluttet.");
                var done = row with
                {
                    Lukket = forklaring == "" ? clock.Today() : null,
                    Linje = row.Linje with { Lukket = forklaring == "", Forklaring = forklaring },
                };
                await sql.Save(sag, done, act.Actor);
                await act.Write(new PlanlinjeAfsluttet(id.Value, row.Linje.Hvad, forklaring));
                return new PlanResult.Done(id);
            }
        );
}
