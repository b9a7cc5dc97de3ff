using static Ret.Love;

namespace Ret;

/// <summary>Hvad der skal til, før et forløb begynder. Prøves efter loven på den dag, det begynder.</summary>
public static class Forløbsstartregler
{
    public static readonly Regel<Forløbsstart> ErBevilget = new(
        "forloeb-bevilget",
        LAB("§§ 107-112"),
        Styrke.Spærrer,
        "Et forløb begynder først, når det er bevilget.",
        Lovperioder.Pensionsreformen,
        start =>
            start.Bevilget is { } dag
                ? Svar.Kræv(
                    dag <= start.Begynder,
                    $"Forløbet er bevilget den {dag.Skrevet()} og kan ikke begynde før."
                )
                : Svar.Kræv(
                    start.Bevillingspapir.ErSkrevet(),
                    "Afgør sagen først, eller vælg det papir, der viser, at forløbet er bevilget."
                )
    );

    public static readonly Regel<Forløbsstart> KunLøbende = new(
        "forloeb-kun-loebende",
        Lov1750("om ressourceforløb"),
        Styrke.Advarer,
        "Et ressourceforløb, der ikke er bevilget i sagen, skal være begyndt før overgangen.",
        new(Regime.Overgang.Tidligst, Regime.Overgang.Dag.AddDays(-1)),
        start =>
            start.Art != Forløbsart.Ressourceforløb
                ? new IkkeRelevant("Jobafklaring er ikke afskaffet.")
                : Svar.Kræv(
                    start.Bevilget is not null,
                    "Der begyndes ikke nye ressourceforløb. Skriv den dag, forløbet virkelig begyndte."
                )
    )
    {
        Forbehold = Regime.Overgang.Sikkerhed + ".",
    };

    public static readonly Regel<Forløbsstart> KunLøbendeEfterOvergangen = KunLøbende with
    {
        Styrke = Styrke.Spærrer,
        Gælder = new(Regime.Overgang.Dag),
        Udgave = 2,
        Forbehold = null,
    };

    public static readonly Regel<Forløbsstart> KoordinatorErValgt = new(
        "forloeb-koordinator-valgt",
        LAB("§ 36, stk. 3"),
        Styrke.Spærrer,
        "Forløbet begynder med én koordinerende sagsbehandler med navn.",
        Lovperioder.Pensionsreformen,
        start => Svar.Kræv(start.HarKoordinator, "Vælg den koordinerende sagsbehandler.")
    );

    public static readonly IReadOnlyList<Regel<Forløbsstart>> Alle =
    [
        ErBevilget,
        KunLøbende,
        KunLøbendeEfterOvergangen,
        KoordinatorErValgt,
    ];
}
