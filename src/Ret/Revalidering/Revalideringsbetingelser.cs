using static Ret.Love;

namespace Ret;

/// <summary>Betingelserne for revalidering. De er gengivet i få ord; ordlyden i LAB § 142 ff. er ikke slået op.</summary>
public static class Revalideringsbetingelser
{
    public static readonly Betingelse Begrænset = new(
        "revalidering-begraenset",
        LAB("§ 142"),
        "Borgeren har begrænsninger i arbejdsevnen."
    );

    public static readonly Betingelse AndetErIkkeNok = new(
        "revalidering-andet-ikke-nok",
        LAB("§ 142"),
        "Andre tilbud er ikke nok til, at borgeren kan forsørge sig selv."
    );

    public static readonly Betingelse KanForsørgeSig = new(
        "revalidering-kan-forsoerge-sig",
        LAB("§ 142"),
        "Revalidering kan føre til, at borgeren helt eller delvis forsørger sig selv."
    );

    public static readonly IReadOnlyList<Betingelse> Alle =
    [
        Begrænset,
        AndetErIkkeNok,
        KanForsørgeSig,
    ];
}
