using static Ret.Love;

namespace Ret;

/// <summary>
/// Lov 1750/2025 afskaffede nye ressourceforløb. Prøves på den dag, sagen begyndte; et forløb, der løber, løber ud.
/// </summary>
public static class Ressourceovergangsregler
{
    public static readonly Regel<Ressourceforløbsfakta> Afskaffet = new(
        "ressourceforloeb-afskaffet",
        Lov1750("om ressourceforløb"),
        Styrke.Advarer,
        "Der bevilges ikke nye ressourceforløb i en sag, der er begyndt efter overgangen.",
        new(Regime.Overgang.Tidligst, Regime.Overgang.Dag.AddDays(-1)),
        fakta =>
            fakta.ErBevilling
                ? new Mangler("Ressourceforløb er afskaffet for nye sager. Find en anden indsats.")
                : new IkkeRelevant("Der bevilges ikke et ressourceforløb.")
    )
    {
        Forbehold = Regime.Overgang.Sikkerhed + ".",
    };

    public static readonly Regel<Ressourceforløbsfakta> AfskaffetEfterOvergangen = Afskaffet with
    {
        Styrke = Styrke.Spærrer,
        Gælder = new(Regime.Overgang.Dag),
        Udgave = 2,
        Forbehold = null,
    };

    public static readonly IReadOnlyList<Regel<Ressourceforløbsfakta>> Alle =
    [
        Afskaffet,
        AfskaffetEfterOvergangen,
    ];
}
