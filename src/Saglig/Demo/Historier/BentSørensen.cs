using Ret;
using Saglig.Demo.Forløb;
using static Saglig.Demo.Forløb.Scenes;
using static Saglig.Demo.Historier.BentSørensenSkridt;

namespace Saglig.Demo.Historier;

/// <summary>Refused after the old law, with a letter that has come. Inger Lund has his mandate and gets a copy of each letter.</summary>
internal static class BentSørensen
{
    public static Story Story { get; } =
        new("Bent Kjær Sørensen", ("fleksjob", "Ansøgning om fleksjob"), 120)
        {
            As = b => b with { Cpr = "7202701209" },
            NoLaterThan = Regime.Overgang.Dag.AddDays(-20),
            Scenes =
            [
                Søger(
                    0,
                    "fleksjob",
                    "Jeg søger fleksjob. Jeg har haft en hjerneblødning og har mistet noget af synet."
                ),
                Fuldmagt(4, Repræsentanter.IngerLund),
                Fagpapir(
                    20,
                    Attest,
                    "Lægehuset Torvet",
                    "Følger efter hjerneblødning, synsfelt nedsat i venstre side. Skånehensyn: ro, ingen bilkørsel. Lægen finder, at patienten kan arbejde fuld tid, når opgaverne passer til synet."
                ),
                Fagpapir(
                    26,
                    Test,
                    "Demoby Sygehus, neurologisk afdeling",
                    "Undersøgelsen viser let nedsat tempo. Opmærksomhed og hukommelse er upåvirkede. Der er ikke noget til hinder for arbejde på almindelig tid."
                ),
                Fagpapir(
                    50,
                    Praktik,
                    "Demokommunens arkiv",
                    "Bent har arbejdet 30 timer om ugen i to måneder med at registrere papirer. Han har været glad for det og har ikke haft fravær."
                ),
                new(55, Oplys),
                new(-44, Vurdér),
                new(-43, BedOmRåd),
                new(-42, FåRåd),
                new(
                    -40,
                    play =>
                        play.Hør(
                            (
                                Attest,
                                "Den taler for, at du kan arbejde fuld tid med de rigtige opgaver."
                            ),
                            (Test, "Den taler for, at du kan arbejde på almindelig tid."),
                            (Praktik, "Den viser, at du har arbejdet 30 timer om ugen.")
                        )
                ),
                new(
                    -26,
                    play =>
                        play.Svar(
                            1,
                            "Jeg var glad for arkivet, men jeg var meget træt, når jeg kom hjem. Det har ingen spurgt om."
                        )
                ),
                new(-18, Afslå),
            ],
        };
}
