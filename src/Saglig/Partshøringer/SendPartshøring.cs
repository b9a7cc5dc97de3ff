using System.Diagnostics;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Asks the citizen to comment on pieces of information, by letter (FVL § 19).</summary>
public sealed class SendPartshøring(
    SagActs acts,
    ComposeHøringsbrev compose,
    SendBrev send,
    PartshøringSql sql,
    StoreHøring store
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
                var titles = forslag.Oplysninger.Select(o => o.Fakta.NeutralTitel).ToList();
                var letter = forslag.Brev with
                {
                    Hændelse = new PartshøringSendt(nr, udkast.Svarfrist, titles),
                };
                return await send.Run(act, letter) switch
                {
                    SendBrevResult.Afvist(var why) => new SendPartshøringResult.Afvist(why),
                    SendBrevResult.Sendt sent => new SendPartshøringResult.Sendt(
                        await store.Run(act.Sag, nr, forslag, udkast, sent),
                        sent.Nummer
                    ),
                    _ => throw new UnreachableException(),
                };
            }
        );
}
