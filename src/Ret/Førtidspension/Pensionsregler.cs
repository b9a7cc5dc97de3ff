using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for førtidspension i lovens rækkefølge: PL §§ 16, 18, 19 og 21.</summary>
public static class Pensionsregler
{
    private const string Formelt = "Afslaget hviler på en formel betingelse.";

    public static readonly Regel<Pensionsfakta> Alder = new(
        "pension-alder",
        PL("§ 16"),
        Styrke.Spærrer,
        "Førtidspension kan kun bevilges til den, der er fyldt 18 år og ikke har nået folkepensionsalderen.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant("Der bevilges ikke førtidspension.")
            : fakta.Sag.Alder(fakta.Dag) is not { } alder
                ? new Mangler("Find borgerens fødselsdag.")
            : fakta.Sag.Folkepensionsdag is not { } dag
                ? new Mangler("Find den dag, borgeren når folkepensionsalderen.")
            : alder < Pensionsbetingelser.Mindstealder
                ? new Mangler($"Borgeren er {alder} år og kan først få førtidspension som 18-årig.")
            : Svar.Kræv(
                fakta.Dag < dag,
                $"Borgeren nåede folkepensionsalderen den {dag.Skrevet()}."
            )
    );

    public static readonly Regel<Pensionsfakta> Påbegyndt = new(
        "pension-paabegyndt",
        PL("§ 18"),
        Styrke.Spærrer,
        "Sagen skal være overgået til behandling som pensionssag, før den afgøres.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag ? new IkkeRelevant(Formelt)
            : !fakta.ErBevilling && fakta.Sag.Påbegyndt is null
                ? new Opfyldt("Afslaget er et nej til at begynde en pensionssag.")
            : Svar.Kræv(
                fakta.Sag.Påbegyndt <= fakta.Dag,
                "Skriv den dag, sagen overgik til behandling som pensionssag."
            )
    );

    public static readonly Regel<Pensionsfakta> BetingelserneErDokumenteret = new(
        "pension-dokumentation",
        PL("§§ 16 og 18"),
        Styrke.Spærrer,
        "Hver betingelse for førtidspension skal være vurderet og dokumenteret efter borgerens alder.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant(Formelt)
                : Betingelsesprøvelse.Dokumenteret(Krævede(fakta), fakta.Sag.Betingelser)
    );

    public static readonly Regel<Pensionsfakta> UdfaldetFølgerBetingelserne = new(
        "pension-udfald",
        PL("§ 16"),
        Styrke.Spærrer,
        "En bevilling kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
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

    public static readonly Regel<Pensionsfakta> Indstillingstekst = new(
        "pension-indstilling",
        PL("§ 19"),
        Styrke.Spærrer,
        "Førtidspension kræver en tekst om, hvorfor arbejdsevnen er varigt og væsentligt nedsat, og hvorfor den ikke kan bruges selv med støtte.",
        Lovperioder.Pensionsreformen,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant("Der bevilges ikke førtidspension.")
            : !fakta.Sag.VarigtNedsatFordi.ErSkrevet()
                ? new Mangler("Skriv, hvorfor arbejdsevnen er varigt og væsentligt nedsat.")
            : Svar.Kræv(
                fakta.Sag.KanIkkeBrugesFordi.ErSkrevet(),
                "Skriv, hvorfor arbejdsevnen ikke kan bruges, heller ikke med støtte."
            )
    );

    public static readonly IReadOnlyList<Regel<Pensionsfakta>> Alle =
    [
        Alder,
        Påbegyndt,
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        Indstillingstekst,
        .. Foreliggenderegler.Alle,
    ];

    private static IReadOnlyList<Betingelse> Krævede(Pensionsfakta fakta) =>
        Pensionsbetingelser.For(fakta.Sag.Alder(fakta.Dag));
}
