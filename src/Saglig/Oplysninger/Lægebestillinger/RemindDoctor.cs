using Saglig.Oplysninger.Indhentninger;
using Saglig.Sager;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>Reminds a doctor who has not answered. A reminder asks again, so the basis must still hold.</summary>
public sealed class RemindDoctor(
    SagActs acts,
    LægebestillingSql sql,
    TryIndhentning rules,
    Lægeafsendelse send
)
{
    /// <param name="until">The day by which the answer is now expected.</param>
    public Task<BestillingResult> Run(SagId sag, LægebestillingId id, DateOnly until) =>
        acts.Run<BestillingResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } order)
                    return new BestillingResult.NotFound();
                if (!order.Bestilling.ErÅben)
                    return new BestillingResult.Closed();
                var again = Ønske.Of(order) with { SpørgerIgenFordi = "Lægen har ikke svaret." };
                var (_, tried, _) = await rules.For(act.Sag, again);
                if (tried.Any(p => p.Spærrer))
                    return new BestillingResult.NotYet(tried);
                return await Remind(act, order, until);
            }
        );

    private async Task<BestillingResult> Remind(
        SagAct act,
        Lægebestillingsrække order,
        DateOnly until
    )
    {
        var nr = order.Bestilling.Rykket.Count + 1;
        var moved = order with { Bestilling = order.Bestilling with { SvarVentes = until } };
        var entry = new LægeRykket(
            order.Id.Value,
            order.Bestilling.Papirnavn,
            order.Bestilling.Navn,
            nr,
            until,
            order.Adresse != ""
        );
        var (number, refused) = await send.Run(act, moved, entry);
        if (number is null)
            return new BestillingResult.NotSent(refused);
        await sql.Remind(order.Id, nr, until, number.Nr);
        return new BestillingResult.Done();
    }
}
