using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Keeps a hearing that has been sent, and that the citizen has thereby been told what we hold (GDPR art. 14).</summary>
public sealed class StoreHøring(PartshøringSql sql, OplysningSql oplysninger, IdSource ids)
{
    internal async Task<Høring> Run(
        Sag sag,
        int nr,
        Høringsforslag forslag,
        Høringsudkast udkast,
        SendBrevResult.Sendt sent
    )
    {
        var chosen = forslag.Oplysninger.Select(o => o.Fakta.Id).ToList();
        var fakta = new Partshøring
        {
            Id = new(ids.New()),
            Oplysninger = chosen,
            Sendt = sent.Dato,
            Svarfrist = udkast.Svarfrist,
        };
        var høring = new Høring(fakta, sag.Id, nr, sent.Id)
        {
            BrevNr = sent.Nummer.DokumentNr!.Value,
            Fremme = forslag.Fremme,
            KortFristFordi = udkast.KortFristFordi,
            Punkter =
            [
                .. forslag.Oplysninger.Select(o => new Høringspunkt(
                    o.Fakta.Id,
                    o.Fakta.Titel,
                    o.Viser,
                    udkast.Betydninger[o.Fakta.Id]
                )),
            ],
        };
        await sql.Add(høring);
        await oplysninger.SetUnderrettet(sag.Id, chosen, sent.Dato);
        return høring;
    }
}
