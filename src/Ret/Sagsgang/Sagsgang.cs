namespace Ret;

/// <summary>Hvor sagen er lige nu, hvem der har bolden og siden hvornår, hvad der er det næste, og hvornår det skal være sket.</summary>
/// <param name="NæsteSkridt">Til sagsbehandleren: det ene, der skal gøres.</param>
/// <param name="TilBorgeren">Til borgeren på dansk, højst 20 ord i hver sætning.</param>
/// <param name="TilBorgerenPåEngelsk">Det samme på engelsk.</param>
/// <param name="Frist">Den frist, der kommer først; null, når intet haster efter loven.</param>
public sealed record Sagsstatus(
    Trin Trin,
    Bold Bold,
    DateOnly Siden,
    string NæsteSkridt,
    string TilBorgeren,
    string TilBorgerenPåEngelsk,
    Frist? Frist
);

/// <summary>
/// Sagens gang. Næste trin regnes ud af det, der er sket, og gemmes aldrig, så en ændret gang ikke kan ødelægge
/// åbne sager.
/// </summary>
public static class Sagsgang
{
    /// <summary>Sagens status på <see cref="Sagsgangsfakta.Dag"/>. Det senest nåede afgør: en klage går forud for brevet, og brevet forud for udkastet.</summary>
    public static Sagsstatus NæsteTrin(Sagsgangsfakta sag) =>
        sag switch
        {
            { LukketUdenAfgørelse: { } lukket } => Sluttrin.Slut(lukket),
            { KlageAfsluttet: { } klage } => Sluttrin.Slut(klage),
            { SendtTilAnkestyrelsen: { } sendt } => Sluttrin.HosAnkestyrelsen(sendt),
            { KlageModtaget: { } modtaget } => Sluttrin.Klage(modtaget),
            { Sendt: { } sendt } => EfterBrevet(sag, sendt),
            { Afgjort: { } afgjort } => Sagstrin.Send(afgjort),
            { Journaliseret: null } => Sagstrin.Modtag(sag),
            _ => FørAfgørelsen(sag),
        };

    private static Sagsstatus EfterBrevet(Sagsgangsfakta sag, DateOnly sendt)
    {
        var frist = Frister.Klagefrist(sag.BrevModtaget ?? sendt);
        return sag.FuldtMedhold ? Sluttrin.Slut(sendt)
            : frist.ErOverskredet(sag.Dag) ? Sluttrin.Slut(frist.Udløber)
            : Sluttrin.Klagefristen(sendt, frist);
    }

    private static Sagsstatus FørAfgørelsen(Sagsgangsfakta sag) =>
        sag switch
        {
            { HosMentorSiden: { } siden } => Sagstrin.HosMentor(sag, siden),
            { VenterPå.Count: > 0 } => Sagstrin.Venter(sag, Først(sag.VenterPå)),
            { Oplyst: null } => Sagstrin.Oplys(sag),
            { KræverVurdering: true, VurderingUnderskrevet: null } => Sagstrin.Vurdér(sag),
            { ManglendeRåd: { } råd } => Sagstrin.Råd(sag, råd),
            { UhørteOplysninger: > 0 } => Sagstrin.Partshør(sag),
            _ when sag.Høringer.Where(h => !h.ErAfsluttet(sag.Dag)).MaxBy(h => h.GældendeFrist)
                    is { } løber => Sagstrin.HosBorgeren(løber),
            _ => Sagstrin.Afgør(sag),
        };

    /// <summary>Skylder en læge svar, er det lægen, der ventes på, også når borgeren er bedt om noget: borgeren kan ikke skynde på lægen.</summary>
    private static Ventepunkt Først(IReadOnlyList<Ventepunkt> punkter) =>
        punkter.OrderBy(p => p.Hos == Bold.Læge ? 0 : 1).ThenBy(p => p.Siden).First();
}
