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
            fakta.ErFormeltAfslag ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
            : Betingelser
                .For(fakta.Type)
                .Where(b => !ErDokumenteret(fakta, b))
                .Select(b => $"\"{b.Tekst}\"")
                .ToList()
                is { Count: > 0 } mangler
                ? new Mangler($"Vurdér og dokumentér {mangler.Opremset()}")
            : new Opfyldt()
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
                : UopfyldteBetingelser(fakta).ToList() switch
                {
                    { Count: > 0 } uopfyldte when fakta.ErBevilling => new Mangler(
                        $"Du bevilger, men har skrevet, at dette ikke er opfyldt: {uopfyldte.Select(b => $"\"{b.Tekst}\"").Opremset()}"
                    ),
                    { Count: 0 } when !fakta.ErBevilling => new Mangler(
                        "Skriv, hvilken betingelse der ikke er opfyldt, og hvorfor."
                    ),
                    var uopfyldte => Svar.Kræv(
                        uopfyldte.All(b => fakta.Svar(b)!.Begrundelse.ErSkrevet()),
                        "Begrund, hvorfor betingelsen ikke er opfyldt."
                    ),
                }
    );

    public static readonly Regel<Fleksjobfakta> TolvMånederVedFastholdelse = new(
        "fastholdelse-tolv-maaneder",
        LAB("§ 119"),
        Styrke.Spærrer,
        "Fastholdelsesfleksjob kræver mindst 12 måneder på særlige vilkår efter de sociale kapitler.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.Type != Afgørelsestype.Fastholdelsesfleksjob
                ? new IkkeRelevant("Der er ikke søgt om fastholdelsesfleksjob.")
            : !fakta.ErBevilling ? new IkkeRelevant("Der bevilges ikke fleksjob.")
            : fakta.Sag.PåSærligeVilkårSiden is not { } siden
                ? new Mangler("Skriv, hvornår ansættelsen på særlige vilkår begyndte.")
            : Svar.Kræv(
                siden.AddMonths(12) <= fakta.Dag,
                $"De 12 måneder er først gået den {siden.AddMonths(12).Skrevet()}."
            )
    );

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle =
    [
        IngenFørtidspension,
        UnderFolkepensionsalderen,
        BetingelserneErDokumenteret,
        UdfaldetFølgerBetingelserne,
        TolvMånederVedFastholdelse,
        .. Helbredsregler.Alle,
    ];

    private static bool ErDokumenteret(Fleksjobfakta fakta, Betingelse betingelse) =>
        fakta.Svar(betingelse) is { ErOpfyldt: not null, Dokumentation.Count: > 0 };

    private static IEnumerable<Betingelse> UopfyldteBetingelser(Fleksjobfakta fakta) =>
        Betingelser.For(fakta.Type).Where(b => fakta.Svar(b)?.ErOpfyldt == false);
}
