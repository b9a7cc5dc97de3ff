using static Ret.Love;

namespace Ret;

/// <summary>Vurderingen skal være konkret og bruge de rigtige ord. Alle advarer: ingen af dem afgør et skøn.</summary>
public static class Konkretregler
{
    public static readonly Regel<Vurderingsfakta> UdsagnForHverOplysning = new(
        "konkret-udsagn",
        Princip("krav om konkret og individuel vurdering"),
        Styrke.Advarer,
        "Hver oplysning, der bruges, skal have mindst ét udsagn i vurderingen.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : fakta.Brugte.Where(o => !ErNævnt(fakta, o)).ToList() is { Count: > 0 } tavse
                ? new Mangler($"Skriv, hvad {tavse.Titler()} betyder i vurderingen.")
            : new Opfyldt()
    )
    {
        Kilder = ["S0-8"],
    };

    public static readonly Regel<Vurderingsfakta> IkkeSammeTekst = new(
        "ikke-samme-tekst",
        Princip("krav om konkret og individuel vurdering"),
        Styrke.Advarer,
        "Samme vurderingstekst må ikke gå igen i mange sager.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Svar.Kræv(
                    fakta.Vurdering!.SagerMedSammeTekst <= fakta.GrænseForSammeTekst,
                    $"Teksten står ordret i {fakta.Vurdering.SagerMedSammeTekst} andre sager. Skriv om denne borger."
                )
    )
    {
        Kilder = ["S0-8"],
    };

    public static readonly Regel<Vurderingsfakta> IkkeNæstenSammeTekst = new(
        "naesten-samme-tekst",
        Princip("krav om konkret og individuel vurdering"),
        Styrke.Advarer,
        "Navne, datoer og tal gør ikke en vurderingstekst, der går igen, til en konkret vurdering.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : fakta.Vurdering!.SagerMedSammeTekst > fakta.GrænseForSammeTekst
                ? new IkkeRelevant("Teksten er allerede fundet ordret.")
            : fakta.Vurdering.NæstenSammeTekst is not { } fælles
                ? new IkkeRelevant("Det ses der efter, mens vurderingen skrives.")
            : fælles.Sager > fakta.GrænseForSammeTekst
                ? new Mangler(
                    $"Teksten er næsten den samme i {fælles.Sager} andre sager. Det går igen: \"{fælles.Stykke}\" Skriv om denne borger."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S0-8"],
    };

    public static readonly Regel<Vurderingsfakta> ToEvner = new(
        "to-evner",
        VEJ("afsnit C"),
        Styrke.Advarer,
        "Funktionsevne og arbejdsevne skal beskrives hver for sig.",
        Lovperioder.Funktionsevnevejledningen,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Svar.Kræv(
                    fakta.Vurdering!.Funktionsevne.ErSkrevet()
                        && fakta.Vurdering.Arbejdsevne.ErSkrevet(),
                    "Skriv både om funktionsevne og om arbejdsevne."
                )
    )
    {
        Forbehold = "vejledningen er ikke læst.",
        Kilder = ["S3-25"],
    };

    public static readonly Regel<Vurderingsfakta> FunktionsevneErOrdet = new(
        "ordet-funktionsevne",
        VEJ("afsnit C"),
        Styrke.Advarer,
        "Den samlede vurdering handler om funktionsevnen, som er mere end arbejdsevnen.",
        Lovperioder.Funktionsevnevejledningen,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Svar.Kræv(
                    !fakta.Vurdering!.Samlet.Contains(
                        "arbejdsevne",
                        StringComparison.OrdinalIgnoreCase
                    ),
                    "Du har skrevet \"arbejdsevne\" i den samlede vurdering. Overvej, om du mener \"funktionsevne\"."
                )
    )
    {
        Forbehold = "vejledningen er ikke læst.",
        Kilder = ["S3-25"],
    };

    public static readonly IReadOnlyList<Regel<Vurderingsfakta>> Alle =
    [
        UdsagnForHverOplysning,
        IkkeSammeTekst,
        IkkeNæstenSammeTekst,
        Regelsprogsregler.Vurderingen,
        ToEvner,
        FunktionsevneErOrdet,
    ];

    private static bool ErNævnt(Vurderingsfakta fakta, Oplysningsfakta oplysning) =>
        fakta.Vurdering!.Udsagn.Any(u => u.Tekst.ErSkrevet() && u.HvilerPå.Contains(oplysning.Id));
}
