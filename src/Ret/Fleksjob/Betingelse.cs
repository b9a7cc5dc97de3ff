using static Ret.Love;

namespace Ret;

/// <summary>En lovbestemt betingelse for en ydelse, som skal dokumenteres. Om den er opfyldt, er et skøn og regnes aldrig ud.</summary>
/// <param name="Kode">Fast navn uden æ, ø og å.</param>
/// <param name="Tekst">Betingelsen i én sætning.</param>
/// <param name="KunFastholdelse">Sand, når den kun gælder fastholdelsesfleksjob.</param>
public sealed record Betingelse(
    string Kode,
    Hjemmel Hjemmel,
    string Tekst,
    bool KunFastholdelse = false
);

/// <summary>Svaret på en betingelse og det, der dokumenterer det.</summary>
/// <param name="ErOpfyldt">Null, når det ikke er vurderet.</param>
/// <param name="Dokumentation">Numrene på de dokumenter, der viser det.</param>
public sealed record Betingelsessvar(
    string Kode,
    bool? ErOpfyldt,
    IReadOnlyList<string> Dokumentation,
    string Begrundelse = ""
);

/// <summary>Betingelserne i lovens rækkefølge, hver med en plads til dokumentation.</summary>
public static class Betingelser
{
    public static readonly Betingelse Afklaret = new(
        "ressourcer-afklaret",
        LAB("§ 118, stk. 1"),
        "Borgerens ressourcer og udfordringer er fuldt afklaret."
    );

    public static readonly Betingelse Afprøvet = new(
        "tilbud-afproevet",
        LAB("§ 118, stk. 1"),
        "Alle relevante tilbud er afprøvet, eller det er åbenbart formålsløst."
    );

    public static readonly Betingelse VarigtBegrænset = new(
        "varigt-begraenset",
        LAB("§ 118, stk. 1"),
        "Arbejdsevnen er varigt og væsentligt begrænset, så arbejde på normale vilkår ikke er muligt."
    );

    public static readonly Betingelse TolvMåneder = new(
        "tolv-maaneder",
        LAB("§ 119"),
        "Borgeren har været ansat mindst 12 måneder efter de sociale kapitler.",
        KunFastholdelse: true
    );

    public static readonly IReadOnlyList<Betingelse> Alle =
    [
        Afklaret,
        Afprøvet,
        VarigtBegrænset,
        TolvMåneder,
    ];

    /// <summary>Betingelserne for <paramref name="type"/>, også dem, der kun gælder nogle aldre; ingen for ydelser uden.</summary>
    public static IReadOnlyList<Betingelse> For(Afgørelsestype type) =>
        type switch
        {
            Afgørelsestype.Fastholdelsesfleksjob => Alle,
            Afgørelsestype.Fleksjob => [.. Alle.Where(b => !b.KunFastholdelse)],
            Afgørelsestype.Førtidspension => Pensionsbetingelser.Alle,
            Afgørelsestype.Revalidering => Revalideringsbetingelser.Alle,
            Afgørelsestype.Ressourceforløb => Ressourceforløbsbetingelser.Alle,
            Afgørelsestype.Jobafklaring => Jobafklaringsbetingelser.Alle,
            _ => [],
        };
}
