using Ret;
using Saglig.Foranstaltninger;

namespace Saglig.Fleksjobsager;

/// <summary>Turns what is kept, with documents by number in the case, into what the law sees, with whole numbers.</summary>
internal static class Fleksjobdokumenter
{
    /// <summary>4 of "2026-0000377-4".</summary>
    public static int Number(string whole) => Papirer.Number(whole);

    public static Fleksjobsag Facts(
        string sagsnummer,
        Fleksjobforhold held,
        Regime regime,
        Rådgivning? advice
    ) =>
        new()
        {
            Regime = regime,
            Betingelser = held.Betingelser,
            Folkepensionsdag = held.Folkepensionsdag,
            FårFørtidspension = held.FårFørtidspension,
            PåSærligeVilkårSiden = held.PåSærligeVilkårSiden,
            SkriftligAftale = held.Aftale is { } agreed ? $"{sagsnummer}-{agreed}" : "",
            Lægeattest = Certificate(sagsnummer, held),
            Teamindstilling = held
                is {
                    IndstillingDokument: { } team,
                    IndstillingDag: { } day,
                    IndstillingFor: { } yes
                }
                ? new($"{sagsnummer}-{team}", day, yes, held.ForelagtIgen)
                : null,
            SamletBeskrivelse = held.SamletBeskrivelse is { } whole ? $"{sagsnummer}-{whole}" : "",
            Sundhedsråd = advice is { DokumentNr: { } number, Besvaret: { } at }
                ? new($"{sagsnummer}-{number}", at.DateInCopenhagen())
                : null,
        };

    private static Lægeattest265? Certificate(string sagsnummer, Fleksjobforhold held) =>
        held is { LægeDokument: { } paper, LægeModtaget: { } received }
            ? new()
            {
                Dokument = $"{sagsnummer}-{paper}",
                Modtaget = received,
                Helbred = held.LægeHelbred,
                SærligeHensyn = held.LægeHensyn,
                BorgerensOpfattelse = held.LægeOpfattelse,
                AndreForhold = held.LægeAndet,
            }
            : null;
}
