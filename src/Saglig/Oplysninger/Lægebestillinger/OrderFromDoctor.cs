using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Sager;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>
/// Orders a paper from a doctor, when the rules of every request let us ask and the rules of orders let us ask this doctor.
/// </summary>
public sealed class OrderFromDoctor(
    AskSource ask,
    Lægeafsendelse send,
    LægebestillingSql sql,
    SetAsides setAsides
)
{
    /// <param name="igenFordi">Why we ask though something like it is on file; empty when nothing is.</param>
    public async Task<AskResult> Run(Sag sag, Lægebestillingsrække order, string igenFordi)
    {
        var facts = new Bestillingsfakta(order.Bestilling, Lægekonsulentforbud.Gælder(sag));
        var tried = Bestillingsregler.VedAfsendelse.Prøv(facts, order.Bestilling.Bestilt);
        tried = await setAsides.Apply(sag.Id, tried);
        if (tried.Any(p => p.Spærrer))
            return new AskResult.NotYet(tried, []);
        return await ask.Run(
            sag.Id,
            Ønske.Of(order) with
            {
                SpørgerIgenFordi = igenFordi,
                Afsend = (act, basis) => Send(act, order, basis),
            }
        );
    }

    private async Task<(Journalnummer? Number, IReadOnlyList<string> Refused)> Send(
        SagAct act,
        Lægebestillingsrække order,
        string basis
    )
    {
        var (number, refused) = await send.Run(act, order, Entry(order, basis));
        if (number is { } sent)
            await sql.Add(act.Sag.Id, order with { JournalNr = sent.Nr });
        return (number, refused);
    }

    private static LægebestillingSendt Entry(Lægebestillingsrække order, string basis) =>
        new(
            order.Id.Value,
            order.Bestilling.Papirnavn,
            order.Bestilling.Navn,
            order.Bestilling.Læge.Navn(),
            order.Bestilling.Spørgsmål,
            order.Formål,
            basis,
            order.Bestilling.Forventet,
            order.Adresse != ""
        );
}

/// <summary>An order as the request that it is.</summary>
internal static class Ønske
{
    public static Indhentning Of(Lægebestillingsrække order) =>
        new()
        {
            Linje = order.Linje,
            Niveau = Kildeniveau.Aktør,
            Kilde = order.Bestilling.Navn,
            Hvad = order.Bestilling.Papirnavn,
            Formål = order.Formål,
            Spørgsmål = order.Bestilling.Spørgsmål,
            Samtykke = order.Samtykke,
            Hjemmel = order.Hjemmel,
        };
}
