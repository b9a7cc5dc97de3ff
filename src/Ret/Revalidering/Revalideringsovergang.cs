using static Ret.Love;

namespace Ret;

/// <summary>Revalidering er afskaffet for nye sager. Reglerne prøves på dagen, sagen begyndte; i det usikre tidsrum advarer de.</summary>
public static class Revalideringsovergang
{
    public static readonly Regel<Revalideringsfakta> Afskaffet = new(
        "revalidering-afskaffet",
        Lov1750("om revalidering"),
        Styrke.Spærrer,
        "Revalidering kan ikke bevilges i en sag, der er begyndt efter overgangen.",
        new(Regime.Overgang.Dag),
        Prøv
    )
    {
        Udgave = 2,
    };

    public static readonly Regel<Revalideringsfakta> AfskaffetUsikker = Afskaffet with
    {
        Styrke = Styrke.Advarer,
        Gælder = new(Regime.Overgang.Tidligst, Regime.Overgang.Dag.AddDays(-1)),
        Udgave = 1,
        Forbehold = Regime.Overgang.Sikkerhed + ".",
    };

    public static readonly IReadOnlyList<Regel<Revalideringsfakta>> Alle =
    [
        AfskaffetUsikker,
        Afskaffet,
    ];

    private static Svar Prøv(Revalideringsfakta fakta) =>
        fakta.ErBevilling
            ? new Mangler(
                $"Sagen er begyndt den {fakta.Sag.Regime.Regeldag.Skrevet()}. Se efter, om fleksjob eller et andet tilbud kan hjælpe borgeren."
            )
            : new IkkeRelevant("Der bevilges ikke revalidering.");
}
