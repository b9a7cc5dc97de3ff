using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for førtidspension. Under 40 år er der én mere; alderen er den på afgørelsens dag.</summary>
public static class Pensionsbetingelser
{
    /// <summary>Fra denne alder kræves ikke, at det er dokumenteret eller åbenbart, at arbejdsevnen ikke kan forbedres.</summary>
    public const int Aldersgrænse = 40;

    /// <summary>Den yngste alder, førtidspension kan tilkendes i.</summary>
    public const int Mindstealder = 18;

    public static readonly Betingelse VarigtNedsat = new(
        "pension-varigt-nedsat",
        PL("§ 16"),
        "Arbejdsevnen er varigt nedsat."
    );

    public static readonly Betingelse IkkeSelvforsørgende = new(
        "pension-ikke-selvforsoergende",
        PL("§ 16"),
        "Borgeren kan ikke blive selvforsørgende, heller ikke med støtte eller i et fleksjob."
    );

    public static readonly Betingelse KanIkkeForbedres = new(
        "pension-kan-ikke-forbedres",
        PL("§ 16"),
        "Det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres."
    );

    public static readonly Betingelse RelevanteTiltag = new(
        "pension-tiltag-afproevet",
        PL("§ 18"),
        "Alle relevante tiltag er afprøvet, eller det er åbenbart formålsløst."
    );

    /// <summary>Alle, i lovens rækkefølge.</summary>
    public static readonly IReadOnlyList<Betingelse> Alle =
    [
        KanIkkeForbedres,
        VarigtNedsat,
        IkkeSelvforsørgende,
        RelevanteTiltag,
    ];

    /// <summary>Betingelserne for en borger i <paramref name="alder"/> år; alle, når alderen ikke kendes.</summary>
    public static IReadOnlyList<Betingelse> For(int? alder) =>
        alder >= Aldersgrænse ? [.. Alle.Where(b => b != KanIkkeForbedres)] : Alle;
}
