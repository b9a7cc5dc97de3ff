using Ret;
using Saglig.Breve;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>
/// The citizen's receipt (S4-24). On Min sag it is the line of the timeline; a citizen who is exempt from digital post
/// gets a letter, in the same transaction.
/// </summary>
public sealed class SendKvittering(BorgerSql citizens, SendBrev send)
{
    /// <summary>A letter that cannot be sent, such as to a citizen without an address, never stops the receiving.</summary>
    internal async Task Run(SagAct act, Papir papir, Journalnummer nummer)
    {
        if (!papir.FraBorgeren || papir.Kanal == Kanal.MinSag || nummer.DokumentNr is null)
            return;
        if (
            act.Sag.Borger is not { } id
            || await citizens.Find(id) is not { FritagetDigitalPost: true }
        )
            return;
        await send.Run(
            act,
            new BrevUdkast(
                Brevtype.Kvittering,
                "Vi har modtaget dit papir",
                [.. Body(papir, nummer)]
            )
        );
    }

    private static IReadOnlyList<Pdf.Block> Body(Papir papir, Journalnummer nummer)
    {
        var refused = papir.Filer.Where(f => f.ErAfvist).ToList();
        return
        [
            .. Brevtekst.Blokke(
                $"Den {papir.Modtaget.Skrevet()} modtog vi: {papir.Tema}.\n\n"
                    + $"Papiret har nummer {nummer}. Gem nummeret, og nævn det, hvis du spørger til papiret."
            ),
            .. Brevtekst.Afsnit(
                "Send en ny kopi",
                string.Join(
                    "\n\n",
                    refused.Select(f => $"Filen “{f.Navn}” kunne vi ikke læse. {f.AfvistGrund}")
                )
            ),
        ];
    }
}
