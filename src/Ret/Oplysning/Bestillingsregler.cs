using static Ret.Love;

namespace Ret;

/// <summary>En læge, der ikke har svaret, er ikke en borger, der ikke vil medvirke.</summary>
public static class Bestillingsregler
{
    public static readonly Regel<Bestillingsfakta> IngenLægekonsulent = new(
        "bestilling-laegekonsulent",
        LOB("§ 15, stk. 1"),
        Styrke.Spærrer,
        "I sager om fleksjob og førtidspension spørges kommunens lægekonsulent ikke om helbredet.",
        Lovperioder.Organiseringsloven,
        fakta =>
            !fakta.KunEgenLægeOgKliniskFunktion
                ? new IkkeRelevant("Sagen er ikke om fleksjob eller førtidspension.")
                : Svar.Kræv(
                    fakta.Bestilling.Læge != Lægerolle.KommunalLægekonsulent,
                    "Spørg borgerens egen læge eller regionens kliniske funktion."
                )
    )
    {
        Kilder = ["S4-36"],
    };

    public static readonly Regel<Sagsoplysning> LægenHarSvaret = new(
        "laegebestilling-besvaret",
        RTL("§ 10"),
        Styrke.Spærrer,
        "En bestilling hos en læge skal være besvaret eller annulleret med en grund, før sagen er oplyst.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Lægebestillinger.Count == 0 ? new IkkeRelevant("Ingen læge er spurgt.")
            : fakta.Lægebestillinger.Where(b => b.ErÅben).Select(b => b.Hvad).ToList()
                is { Count: > 0 } åbne
                ? new Mangler(
                    $"Vi venter på {åbne.Opremset()}. Ryk lægen, eller annullér bestillingen med en grund."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S1-3"],
    };

    public static readonly Regel<Sagsoplysning> LægenErIkkeBorgeren = new(
        "laegen-er-ikke-borgeren",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "At en læge ikke har svaret, er aldrig en grund til at sige, at borgeren ikke medvirker.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            !fakta.AfgøresPåDetForeliggende
                ? new IkkeRelevant("Sagen afgøres ikke, fordi borgeren ikke medvirker.")
            : fakta
                .Lægebestillinger.Where(b => b.ErÅben || b.LægenSvaredeIkke)
                .Select(b => b.Hvad)
                .ToList()
                is { Count: > 0 } tavse
                ? new Mangler(
                    $"Vi har ikke fået {tavse.Opremset()}. Det er lægen og ikke borgeren, der mangler at svare. Skaf svaret en anden vej."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S1-3"],
    };

    /// <summary>De regler, der prøves på sagens oplysning.</summary>
    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle =
    [
        LægenHarSvaret,
        LægenErIkkeBorgeren,
    ];

    /// <summary>De regler, der prøves, før en bestilling afsendes.</summary>
    public static readonly IReadOnlyList<Regel<Bestillingsfakta>> VedAfsendelse =
    [
        IngenLægekonsulent,
    ];
}
