using System.Diagnostics;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>
/// Takes a doctor's answer: what it says becomes a piece of information with the question that was put, and the order is
/// tied to it and to the paper. One transaction.
/// </summary>
public sealed class ReceiveAnswer(
    Db db,
    JournalSql cases,
    SagActs acts,
    LægebestillingSql sql,
    WriteOplysning write
)
{
    /// <param name="says">What the answer says; its first document is the answer's paper.</param>
    public Task<BestillingResult> Run(SagId sag, LægebestillingId id, Oplysning says) =>
        db.Write<BestillingResult>(async () =>
        {
            await cases.Lock(sag);
            if (await sql.Find(sag, id) is not { } order)
                return new BestillingResult.NotFound();
            if (!order.Bestilling.ErÅben)
                return new BestillingResult.Closed();
            return await write.Run(sag, says) switch
            {
                WriteResult.Saved => await Tie(sag, order, says),
                WriteResult.Refused(var sentence) => new BestillingResult.NotSent([sentence]),
                _ => throw new UnreachableException(),
            };
        });

    private Task<BestillingResult> Tie(SagId sag, Lægebestillingsrække order, Oplysning says) =>
        acts.Run<BestillingResult>(
            sag,
            async act =>
            {
                var (day, paper) = (says.Fakta.Modtaget, says.DokumentNumre[0]);
                await sql.Receive(order.Id, day, paper, says.Fakta.Id);
                await act.Write(
                    new LægesvarModtaget(
                        order.Id.Value,
                        order.Bestilling.Papirnavn,
                        order.Bestilling.Navn,
                        paper,
                        says.Fakta.Id.Value
                    )
                );
                return new BestillingResult.Done();
            }
        );
}
