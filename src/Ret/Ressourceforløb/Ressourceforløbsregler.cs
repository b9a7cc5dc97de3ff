using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for et ressourceforløb: LAB § 112. Om et nyt kan bevilges, står i <see cref="Ressourceovergangsregler"/>.</summary>
public static class Ressourceforløbsregler
{
    /// <summary>Så mange år før folkepensionsalderen kræver forløbet borgerens eget ønske.</summary>
    public const int ÅrFørPension = 6;

    /// <summary>Fra denne alder kræver et nyt forløb borgerens eget ønske.</summary>
    public const int Aldersgrænse = 40;

    private const string Formelt = "Afslaget hviler på en formel betingelse.";
    private const string IngenBevilling = "Der bevilges ikke et ressourceforløb.";
    private const string Ønske = "Skriv, hvordan borgeren selv har ønsket forløbet.";

    public static readonly Regel<Ressourceforløbsfakta> BetingelserneErDokumenteret = new(
        "ressourceforloeb-dokumentation",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Hver betingelse for et ressourceforløb skal være vurderet og dokumenteret.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Dokumenteret(Krævede(fakta), fakta.Sag.Betingelser)
    );

    public static readonly Regel<Ressourceforløbsfakta> UdfaldetFølgerBetingelserne = new(
        "ressourceforloeb-udfald",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Et ressourceforløb kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Følger(
                    fakta.ErBevilling,
                    Krævede(fakta),
                    fakta.Sag.Betingelser
                )
    );

    public static readonly Regel<Ressourceforløbsfakta> TætPåPension = new(
        "ressourceforloeb-seks-aar",
        LAB("§ 112"),
        Styrke.Advarer,
        "Er der under seks år til folkepensionsalderen, kræver et ressourceforløb borgerens eget ønske.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.Folkepensionsdag is not { } pension
                ? new Mangler("Find den dag, borgeren når folkepensionsalderen.")
            : fakta.Dag <= pension.AddYears(-ÅrFørPension)
                ? new IkkeRelevant("Der er mindst seks år til folkepensionsalderen.")
            : Svar.Kræv(fakta.Sag.BorgerensØnske.ErSkrevet(), Ønske)
    )
    {
        Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
    };

    public static readonly Regel<Ressourceforløbsfakta> NytForløb = new(
        "ressourceforloeb-nyt-over-40",
        LAB("§ 112"),
        Styrke.Advarer,
        "Er borgeren fyldt 40 år, kræver et nyt ressourceforløb efter det første borgerens eget ønske.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : !fakta.Sag.HarHaftForløb
                ? new IkkeRelevant("Borgeren har ikke haft et ressourceforløb før.")
            : fakta.Sag.Alder(fakta.Dag) < Aldersgrænse
                ? new IkkeRelevant("Borgeren er under 40 år.")
            : Svar.Kræv(fakta.Sag.BorgerensØnske.ErSkrevet(), Ønske)
    )
    {
        Forbehold = "reglen om borgere over 40 år er ikke slået op i loven.",
    };

    public static readonly Regel<Ressourceforløbsfakta> Varighed = new(
        "ressourceforloeb-varighed",
        LAB("§ 112"),
        Styrke.Spærrer,
        "Et ressourceforløb varer mindst et år og højst fem år.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant(IngenBevilling)
            : fakta.Sag.Måneder is not { } måneder
                ? new Mangler("Skriv, hvor mange måneder forløbet skal vare.")
            : Svar.Kræv(
                måneder is >= 12 and <= 60,
                $"Forløbet er sat til {måneder} måneder. Det skal være mindst 12 og højst 60."
            )
    );

    public static readonly Regel<Ressourceforløbsfakta> TreÅr = new(
        "ressourceforloeb-tre-aar",
        LAB("§ 112"),
        Styrke.Advarer,
        "Et ressourceforløb varer måske højst tre år.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            !fakta.ErBevilling
                ? new IkkeRelevant(IngenBevilling)
                : Svar.Kræv(
                    fakta.Sag.Måneder is not > 36,
                    "Slå loven op, før forløbet sættes til mere end 36 måneder."
                )
    )
    {
        Forbehold = "at længden er sat ned til tre år fra 2022, er ikke slået op i loven (55 %).",
    };

    public static readonly IReadOnlyList<Regel<Ressourceforløbsfakta>> Alle =
    [
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        TætPåPension,
        NytForløb,
        Varighed,
        TreÅr,
    ];

    private static IReadOnlyList<Betingelse> Krævede(Ressourceforløbsfakta fakta) =>
        Ressourceforløbsbetingelser.For(fakta.Dag);
}
