using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>What came of sending a hearing.</summary>
public abstract record SendPartshøringResult
{
    private SendPartshøringResult() { }

    public sealed record Sendt(Høring Høring, Journalnummer Nummer) : SendPartshøringResult;

    /// <summary>Nothing was sent. Each sentence says in Danish what to do.</summary>
    public sealed record Afvist(IReadOnlyList<string> Hvorfor) : SendPartshøringResult;
}

/// <summary>Asks the citizen to comment on pieces of information, by letter (FVL § 19).</summary>
public sealed class SendPartshøring(
    SagActs acts,
    ComposeHøringsbrev compose,
    SendBrev send,
    PartshøringSql sql,
    HøringSaver saver
)
{
    public Task<SendPartshøringResult> Run(SagId sag, Høringsudkast udkast) =>
        acts.Run<SendPartshøringResult>(
            sag,
            async act =>
            {
                var forslag = await compose.Run(act.Sag, udkast);
                if (forslag.Brev is null || forslag.Hindringer.Count > 0)
                    return new SendPartshøringResult.Afvist([
                        .. forslag.Hindringer.DefaultIfEmpty("Vælg mindst én oplysning."),
                    ]);
                var nr = (await sql.For(sag)).Count + 1;
                var titles = forslag.Oplysninger.Select(o => o.Fakta.Titel).ToList();
                var letter = forslag.Brev with
                {
                    Hændelse = new PartshøringSendt(nr, udkast.Svarfrist, titles),
                };
                return await send.Run(act, letter) switch
                {
                    SendBrevResult.Afvist(var why) => new SendPartshøringResult.Afvist(why),
                    SendBrevResult.Sendt sent => new SendPartshøringResult.Sendt(
                        await saver.Save(act.Sag, nr, forslag, udkast, sent),
                        sent.Nummer
                    ),
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
            }
        );
}

/// <summary>Keeps a hearing that has been sent, and that the citizen has thereby been told what we hold (GDPR art. 14).</summary>
public sealed class HøringSaver(PartshøringSql sql, OplysningSql oplysninger, IdSource ids)
{
    internal async Task<Høring> Save(
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
