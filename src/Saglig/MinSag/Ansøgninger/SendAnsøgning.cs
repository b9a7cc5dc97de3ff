using Saglig.Ansøgninger;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>
/// Receives an application from the portal, at any hour and for anyone: it is journalised, entered in the register and
/// has its number at once (S3-15). Without a case of the type a new one is made, as when a paper from the tray begins a
/// case; it has no caseworker yet and stands on the leader's list.
/// </summary>
public sealed class SendAnsøgning(
    Db db,
    AnsøgSql sql,
    CreateSag create,
    ModtagFraBorger receive,
    TimeProvider clock
)
{
    /// <summary>The same words and files twice on one day are one application, and have one receipt.</summary>
    /// <param name="sag">The case that the sender chose; a representative always has one.</param>
    public Task<Ansøgningskvittering> Run(Actor sender, SagId? sag, PortalAnsøgning sendt) =>
        db.Write(async () =>
        {
            var key = new Ansøgningsnøgle(sender.PersonId!.Value, clock.Today(), sendt.Aftryk(sag));
            if (!await sql.Claim(key, clock.Now()))
                return await sql.Earlier(key);
            var target = sag ?? await CaseOf(((CitizenActor)sender).Id, sendt.Type);
            var receipt = Receipt(await receive.Run(target, sendt.Papir));
            await sql.Keep(key, receipt);
            return receipt;
        });

    private async Task<SagId> CaseOf(BorgerId borger, Ansøgningstype type)
    {
        if (await sql.OpenCase(borger, type.Kode) is { } open)
            return open;
        var unit = await sql.Unit(borger, type.Kode);
        var sag = await create.Run(
            new NewSag(type.Kode, $"Ansøgning om {type.Ydelse}", unit) { Borger = borger }
        );
        return sag.Id;
    }

    private static Ansøgningskvittering Receipt(Modtagelse received) =>
        new(received.Nummer.Sagsnummer, received.Nummer.ToString())
        {
            Svarfrist = received.Ansøgning switch
            {
                RegistrerAnsøgningResult.Registreret(var ny) => ny.Frist.Udløber,
                RegistrerAnsøgningResult.AlleredeÅben(var open) => open.Frist.Udløber,
                _ => null,
            },
            AlleredeSøgt = received.Ansøgning is RegistrerAnsøgningResult.AlleredeÅben(var first)
                ? first.Modtaget
                : null,
            Afvist = received.Afvist,
        };
}
