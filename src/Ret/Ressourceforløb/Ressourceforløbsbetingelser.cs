using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for et ressourceforløb. Udviklingsperspektivet kom til den 1. juni 2018.</summary>
public static class Ressourceforløbsbetingelser
{
    public static readonly Betingelse KomplekseProblemer = new(
        "ressourceforloeb-komplekse-problemer",
        LAB("§ 112"),
        "Borgeren har komplekse problemer ud over ledighed, som kræver en samlet indsats."
    );

    public static readonly Betingelse LængereIndsats = new(
        "ressourceforloeb-laengere-indsats",
        LAB("§ 112"),
        "Borgeren har fået støtte længe, er ikke hjulpet af tilbud, eller har brug for en længere indsats."
    );

    public static readonly Betingelse Udviklingsperspektiv = new(
        "ressourceforloeb-udviklingsperspektiv",
        LAB("§ 112"),
        "Der er et udviklingsperspektiv: arbejdsevnen kan udvikles."
    );

    /// <summary>Alle, i lovens rækkefølge.</summary>
    public static readonly IReadOnlyList<Betingelse> Alle =
    [
        KomplekseProblemer,
        LængereIndsats,
        Udviklingsperspektiv,
    ];

    /// <summary>Betingelserne efter loven på <paramref name="dag"/>.</summary>
    public static IReadOnlyList<Betingelse> For(DateOnly dag) =>
        Lovperioder.Udviklingsperspektivet.Omfatter(dag)
            ? Alle
            : [.. Alle.Where(b => b != Udviklingsperspektiv)];
}
