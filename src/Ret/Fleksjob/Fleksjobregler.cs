using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for fleksjob i lovens rækkefølge: LAB §§ 116, 118 og 119.</summary>
public static class Fleksjobregler
{
    public static readonly Regel<Fleksjobfakta> IngenFørtidspension = new(
        "fleksjob-ikke-foertidspension",
        LAB("§ 116"),
        Styrke.Spærrer,
        "Fleksjob kan ikke bevilges til den, der får førtidspension.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            !fakta.ErBevilling
                ? new IkkeRelevant("Der bevilges ikke fleksjob.")
                : Svar.Kræv(
                    !fakta.Sag.FårFørtidspension,
                    "Borgeren får førtidspension. Fleksjob kan ikke bevilges."
                )
    );

    public static readonly Regel<Fleksjobfakta> UnderFolkepensionsalderen = new(
        "fleksjob-alder",
        LAB("§ 116"),
        Styrke.Spærrer,
        "Fleksjob kan ikke bevilges til den, der har nået folkepensionsalderen.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            !fakta.ErBevilling ? new IkkeRelevant("Der bevilges ikke fleksjob.")
            : fakta.Sag.Folkepensionsdag is not { } dag
                ? new Mangler("Find den dag, borgeren når folkepensionsalderen.")
            : Svar.Kræv(
                fakta.Dag < dag,
                $"Borgeren nåede folkepensionsalderen den {dag.Skrevet()}."
            )
    );

    public static readonly Regel<Fleksjobfakta> BetingelserneErDokumenteret = new(
        "fleksjob-dokumentation",
        LAB("§ 118, stk. 1"),
        Styrke.Spærrer,
        "Hver betingelse for fleksjob skal være vurderet og dokumenteret.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
                : Betingelsesprøvelse.Dokumenteret(
                    Betingelser.For(fakta.Type),
                    fakta.Sag.Betingelser
                )
    );

    public static readonly Regel<Fleksjobfakta> UdfaldetFølgerBetingelserne = new(
        "fleksjob-udfald",
        LAB("§ 116"),
        Styrke.Spærrer,
        "En bevilling kræver, at alle betingelser er opfyldt; et afslag skal sige, hvilken der ikke er.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
                : Betingelsesprøvelse.Følger(
                    fakta.ErBevilling,
                    Betingelser.For(fakta.Type),
                    fakta.Sag.Betingelser
                )
    );

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle =
    [
        IngenFørtidspension,
        UnderFolkepensionsalderen,
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        .. Fastholdelsesregler.Alle,
        .. Helbredsregler.Alle,
    ];
}
