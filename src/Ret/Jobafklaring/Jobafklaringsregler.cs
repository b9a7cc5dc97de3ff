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

    public static readonly Regel<Jobafklaringsfakta> Team = new(
        "jobafklaring-team",
        LOB("§ 9"),
        Styrke.Spærrer,
        "Rehabiliteringsteamet skal have givet en indstilling, før kommunen afgør en sag om jobafklaring.",
        new(
            Lovperioder.Sygedagpengereformen.Fra,
            Lovperioder.Sygedagpengeloven2025.Fra.AddDays(-1)
        ),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Svar.Kræv(
                    fakta.Sag.Forelæggelse.Teamindstilling?.Dag <= fakta.Dag,
                    "Forelæg sagen for rehabiliteringsteamet."
                )
    );

    public static readonly Regel<Jobafklaringsfakta> TeamEfterBehov = Team with
    {
        Styrke = Styrke.Advarer,
        Krav =
            "Rehabiliteringsteamet skal have haft sagen om jobafklaring, når der er behov for det.",
        Gælder = new(Lovperioder.Sygedagpengeloven2025.Fra, Regime.Overgang.Dag.AddDays(-1)),
        Udgave = 2,
        Forbehold = "dagen for lov nr. 1657 af 30. december 2024 er ikke slået op.",
        Prøv = fakta =>
            fakta.Sag.UdenTeamFordi.ErSkrevet() ? new Opfyldt("Der er ikke behov for teamet.")
            : Team.Prøv(fakta) is not Mangler svar ? Team.Prøv(fakta)
            : new Mangler($"{svar.Hvad} Eller skriv, hvorfor der ikke er behov for det."),
    };

    public static readonly IReadOnlyList<Regel<Jobafklaringsfakta>> Alle =
    [
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        UdenHul,
        HøjstToÅr,
    ];

    /// <summary>Teamet; prøves på den dag, sagen begyndte.</summary>
    public static readonly IReadOnlyList<Regel<Jobafklaringsfakta>> HvemDerHøres =
    [
        Team,
        TeamEfterBehov,
    ];
}
