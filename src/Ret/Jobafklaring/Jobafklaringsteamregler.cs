using static Ret.Love;

namespace Ret;

/// <summary>Om rehabiliteringsteamet skal have en sag om jobafklaring. Prøves på den dag, sagen begyndte.</summary>
public static class Jobafklaringsteamregler
{
    public static readonly Regel<Jobafklaringsfakta> Team = new(
        "jobafklaring-team",
        LOB("§ 9"),
        Styrke.Spærrer,
        "Rehabiliteringsteamet skal have givet en indstilling, før kommunen afgør en sag om jobafklaring.",
        new(
            Lovperioder.Sygedagpengereformen.Fra,
            Lovperioder.Sygedagpengeloven2025.Fra.AddDays(-1)
        ),
        fakta =>
            fakta.ErFormeltAfslag
                ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
                : Svar.Kræv(
                    fakta.Sag.Forelæggelse.Teamindstilling?.Dag <= fakta.Dag,
                    "Forelæg sagen for rehabiliteringsteamet."
                )
    );

    public static readonly Regel<Jobafklaringsfakta> TeamEfterBehov = Team with
    {
        Styrke = Styrke.Advarer,
        Krav =
            "Rehabiliteringsteamet skal have haft sagen om jobafklaring, når der er behov for det.",
        Gælder = new(Lovperioder.Sygedagpengeloven2025.Fra, Regime.Overgang.Dag.AddDays(-1)),
        Udgave = 2,
        Forbehold = "dagen for lov nr. 1657 af 30. december 2024 er ikke slået op.",
        Prøv = fakta =>
            fakta.Sag.UdenTeamFordi.ErSkrevet() ? new Opfyldt("Der er ikke behov for teamet.")
            : Team.Prøv(fakta) is not Mangler svar ? Team.Prøv(fakta)
            : new Mangler($"{svar.Hvad} Eller skriv, hvorfor der ikke er behov for det."),
    };

    public static readonly IReadOnlyList<Regel<Jobafklaringsfakta>> Alle = [Team, TeamEfterBehov];
}
