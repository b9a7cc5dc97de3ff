using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for et jobafklaringsforløb: LAB §§ 107-111 og sygedagpengelovens § 24 a.</summary>
public static class Jobafklaringsregler
{
    private const string Formelt = "Afslaget hviler på en formel betingelse.";
    private const string IngenBevilling = "Der bevilges ikke et jobafklaringsforløb.";

    public static readonly Regel<Jobafklaringsfakta> BetingelserneErDokumenteret = new(
        "jobafklaring-dokumentation",
        SDPL("§ 24 a"),
        Styrke.Spærrer,
        "Hver betingelse for et jobafklaringsforløb skal være vurderet og dokumenteret.",
        Lovperioder.Sygedagpengereformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Dokumenteret(
                    Jobafklaringsbetingelser.Alle,
                    fakta.Sag.Betingelser
                )
    );

    public static readonly Regel<Jobafklaringsfakta> UdfaldetFølgerBetingelserne = new(
        "jobafklaring-udfald",
        SDPL("§ 24 a"),
        Styrke.Spærrer,
        "Et jobafklaringsforløb kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
        Lovperioder.Sygedagpengereformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Følger(
                    fakta.ErBevilling,
                    Jobafklaringsbetingelser.Alle,
                    fakta.Sag.Betingelser
                )
    );

    public static readonly Regel<Jobafklaringsfakta> UdenHul = new(
        "jobafklaring-uden-hul",
        SDPL("§ 24 a"),
        Styrke.Spærrer,
        "Jobafklaringsforløbet begynder dagen efter den sidste dag med sygedagpenge.",
        Lovperioder.Sygedagpengereformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.SidsteSygedagpengedag is not { } sidste
                ? new Mangler("Skriv den sidste dag med sygedagpenge.")
            : Svar.Kræv(
                fakta.Sag.Begynder == sidste.AddDays(1),
                $"Lad forløbet begynde den {sidste.AddDays(1).Skrevet()}, så borgeren ikke står uden ydelse."
            )
    );

    public static readonly Regel<Jobafklaringsfakta> HøjstToÅr = new(
        "jobafklaring-to-aar",
        LAB("§§ 107-111"),
        Styrke.Advarer,
        "Et jobafklaringsforløb varer højst to år.",
        Lovperioder.Sygedagpengereformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.Måneder is not { } måneder
                ? new Mangler("Skriv, hvor mange måneder forløbet skal vare.")
            : Svar.Kræv(
                måneder is >= 1 and <= 24,
                $"Forløbet er sat til {måneder} måneder. Det skal være højst 24."
            )
    )
    {
        Forbehold = "at hvert forløb varer højst to år, er ikke slået op i loven (90 %).",
    };

    public static readonly IReadOnlyList<Regel<Jobafklaringsfakta>> Alle =
    [
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        UdenHul,
        HøjstToÅr,
    ];
}
