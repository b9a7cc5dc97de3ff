using Saglig.Sager;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>Cancels an order with a reason. The line of the plan no longer counts as asked for.</summary>
public sealed class CancelOrder(SagActs acts, LægebestillingSql sql, PlanSql plan)
{
    /// <param name="fordi">Why; never empty.</param>
    /// <param name="silent">Because the doctor did not answer.</param>
    public Task<BestillingResult> Run(SagId sag, LægebestillingId id, string fordi, bool silent) =>
        acts.Run<BestillingResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } order)
                    return new BestillingResult.NotFound();
                if (!order.Bestilling.ErÅben)
                    return new BestillingResult.Closed();
                await sql.Cancel(id, fordi, silent);
                if (order.Linje is { } line && await plan.Find(sag, line) is { } row)
                    await plan.Save(sag, row with { Spurgt = null, SpurgtHos = "" }, act.Actor);
                var (paper, doctor) = (order.Bestilling.Papirnavn, order.Bestilling.Navn);
                await act.Write(
                    new LægebestillingAnnulleret(id.Value, paper, doctor, fordi, silent)
                );
                return new BestillingResult.Done();
            }
        );
}
