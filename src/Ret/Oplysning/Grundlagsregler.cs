using static Ret.Love;

namespace Ret;

/// <summary>Hvad der skal til for at spørge andre end borgeren: samtykke hos aktører, hjemmel og log ved registre.</summary>
public static class Grundlagsregler
{
    /// <summary>Selve kravet om et skrevet grundlag hviler på RTL § 11, som er slået op; om samtykket dækker, på § 11 a.</summary>
    public static readonly Regel<Indhentningsfakta> GrundlagHosAktører = new(
        "indhentning-grundlag",
        RTL("§ 11"),
        Styrke.Spærrer,
        "En anmodning til andre end borgeren kræver samtykke eller et andet grundlag, der gælder den dag.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Niveau != Kildeniveau.Aktør
                ? new IkkeRelevant("Der spørges ikke hos en anden aktør.")
            : fakta.Grundlag is Uopfordret ? new IkkeRelevant("Papiret kom af sig selv.")
            : Svar.Kræv(
                fakta.Grundlag?.GælderDen(fakta.Dag) ?? false,
                "Få borgerens samtykke, eller skriv det grundlag, der giver adgang."
            )
    )
    {
        Kilder = ["S1-7"],
    };

    public static readonly Regel<Indhentningsfakta> SamtykketDækkerKilden = new(
        "samtykke-daekker",
        RTL("§ 11 a, stk. 1"),
        Styrke.Advarer,
        "Samtykket skal nævne den kilde, der spørges.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Niveau != Kildeniveau.Aktør || fakta.Grundlag is not Samtykke samtykke
                ? new IkkeRelevant("Der spørges ikke på et samtykke.")
                : Svar.Kræv(
                    samtykke.Dækker(fakta.Kilde),
                    $"Samtykket gælder {samtykke.Kilde}. Få et samtykke til {fakta.Kilde}."
                )
    )
    {
        Forbehold = "ordlyden af § 11 a er ikke læst.",
        Kilder = ["S1-7"],
    };

    public static readonly Regel<Indhentningsfakta> RegisterKræverHjemmel = new(
        "register-hjemmel",
        RTL("§ 11 a, stk. 2"),
        Styrke.Advarer,
        "Et opslag i et register kræver en hjemmel og logges.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Niveau != Kildeniveau.Register
                ? new IkkeRelevant("Der slås ikke op i et register.")
                : Svar.Kræv(
                    fakta is { Grundlag: Lovgrundlag lov, OpslagLogges: true }
                        && lov.GælderDen(fakta.Dag),
                    "Skriv den bestemmelse, der giver adgang. Opslaget skal logges, før det vises."
                )
    )
    {
        Forbehold = "ordlyden af § 11 a er ikke læst.",
        Kilder = ["S1-7"],
    };

    public static readonly IReadOnlyList<Regel<Indhentningsfakta>> Alle =
    [
        GrundlagHosAktører,
        SamtykketDækkerKilden,
        RegisterKræverHjemmel,
    ];
}
