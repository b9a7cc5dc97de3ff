using Saglig.Sager;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Opens a closed line again, with a reason.</summary>
public sealed class ReopenPlanlinje(SagActs acts, PlanSql sql)
{
    /// <param name="fordi">Why what was clarified no longer holds; never empty.</param>
    public Task<PlanResult> Run(SagId sag, PlanlinjeId id, string fordi) =>
        acts.Run<PlanResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } row)
                    return new PlanResult.NotFound();
                if (row.Linje.ErÅben)
                    return new PlanResult.WrongState("Linjen er allerede åben.");
                var open = row with
                {
                    Lukket = null,
                    Linje = row.Linje with { Lukket = false, Forklaring = "" },
                };
                await sql.Save(sag, open, act.Actor);
                await act.Write(new PlanlinjeGenåbnet(id.Value, row.Linje.Hvad, fordi));
                return new PlanResult.Done(id);
            }
        );
}
