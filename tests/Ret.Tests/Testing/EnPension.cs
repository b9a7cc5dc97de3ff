namespace Ret.Tests;

/// <summary>Standardsituationer om førtidspension: alt er i orden, og testen ændrer det ene, der betyder noget.</summary>
public static class EnPension
{
    /// <summary>En borger på 56 år, søgt efter overgangen, med alle betingelser opfyldt.</summary>
    public static readonly Pensionssag Sag = new()
    {
        Regime = Regime.For(1.August(2026)),
        Ansøgt = 1.August(2026),
        Påbegyndt = 1.September(2026),
        Fødselsdag = 1.Januar(1970),
        Folkepensionsdag = 1.Januar(2039),
        Betingelser =
        [
            .. Pensionsbetingelser.Alle.Select(b => new Betingelsessvar(
                b.Kode,
                true,
                ["2026-0000377-3"]
            )),
        ],
        VarigtNedsatFordi = "Sygdommen er kronisk.",
        KanIkkeBrugesFordi = "To timer om ugen er for meget.",
        Forelæggelse = new()
        {
            Lægeattest = En.Fleksjobsag.Lægeattest,
            SamletBeskrivelse = "2026-0000377-7",
            Sundhedsråd = new("2026-0000377-8", 5.Oktober(2026)),
        },
    };

    public static readonly Pensionsfakta Bevilling = new()
    {
        Dag = En.Afgørelsesdag,
        Udkast = En.Bevillingsudkast,
        Oplysninger = [],
        Sag = Sag,
    };

    /// <summary>Hele afgørelsen: en fuld bevilling, der kan afgøres.</summary>
    public static readonly Afgørelsesfakta Afgørelse = En.Bevilling with
    {
        Type = Afgørelsestype.Førtidspension,
        Fleksjob = null,
        Pension = Sag,
    };
}
