using Saglig.Demo.Forløb;
using Saglig.Post;
using static Saglig.Demo.Forløb.Scenes;
using static Saglig.Demo.Historier.AliHassanSkridt;

namespace Saglig.Demo.Historier;

/// <summary>The richest case: everything is there but the decision, so that a newcomer can write it at once.</summary>
internal static class AliHassan
{
    public static Story Story { get; } =
        new("Ali Hassan", ("fleksjob", "Ansøgning om fleksjob"), 80)
        {
            As = b => b with { Cpr = "7403751207" },
            Scenes =
            [
                Søger(
                    0,
                    "fleksjob",
                    "Jeg har arbejdet 19 år som murer. Min ryg kan ikke mere. Jeg vil gerne arbejde, men på få timer og uden tunge løft. Derfor søger jeg fleksjob."
                ),
                Siger(
                    5,
                    "Samtale om ansøgningen",
                    "Ali fortæller, at han kan sidde og stå på skift i højst to timer. Han passer selv sin søn hver anden uge. Hans største ønske er at blive i byggefaget, gerne som vejleder for lærlinge."
                ),
                new(6, Planlæg),
                new(
                    18,
                    play =>
                        play.FromCitizen(
                            "Min hverdag",
                            "Jeg står op klokken syv og går en tur, for ryggen er stivest om morgenen. Klokken elleve må jeg ligge ned. Jeg laver mad, når jeg kan sidde til det. Om aftenen tager jeg smertestillende. De dage, min søn er her, hviler jeg, mens han er i skole."
                        )
                ),
                Fagpapir(
                    21,
                    Attest,
                    Læge,
                    "Attest om Ali Hassan. Degenerativ rygsygdom med diskusprolaps, opereret uden varig bedring. Skånehensyn: ingen løft over fem kilo, skiftende arbejdsstillinger, pause hver anden time. Lægen vurderer, at der kan arbejdes 10-12 timer om ugen. Tilstanden er varig."
                ),
                Papir(
                    38,
                    Afsenderart.Arbejdsgiver,
                    Rapport,
                    "Demoby Tekniske Skole",
                    "Ali har været i praktik som vejleder for murerlærlinge i fire uger. Han har i gennemsnit arbejdet ti timer om ugen. Ved tolv timer tog smerterne til, og han gik hjem før tid tre gange. Eleverne lærer meget af ham."
                ),
                Papir(
                    40,
                    Afsenderart.Arbejdsgiver,
                    Mester,
                    "Murermester Olsen",
                    "Ali var en dygtig murer. De sidste to år meldte han sig tit syg uden at forklare hvorfor. Jeg mener, at han kan arbejde halv tid, hvis opgaven er let."
                ),
                Papir(
                    41,
                    Afsenderart.Tip,
                    "Anonym henvendelse",
                    "Ukendt",
                    "Han kører rundt på byggepladser og laver sort arbejde. Det står også på hans Facebook."
                ),
                new(43, Oplys),
                new(45, Vurdér),
                new(
                    46,
                    play =>
                        play.BedOmRåd(
                            "Ali er 51 år, udlært murer og har arbejdet i faget i 19 år. Han har en varig rygsygdom, som er behandlet færdig. Praktikken viser, at han kan vejlede lærlinge ti timer om ugen med pauser. Han ønsker at blive i byggefaget.",
                            "Hvilke hensyn skal en arbejdsplads tage til ryggen, og kan de ændre sig?"
                        )
                ),
                new(
                    54,
                    play =>
                        play.FåRåd(
                            "Ryglidelsen er stationær. Hensynene i lægens attest er velbegrundede og svarer til det, praktikken viste.",
                            "Ingen løft over fem kilo, skift mellem at sidde og stå, pause hver anden time.",
                            forBorgeren: true
                        )
                ),
                new(
                    55,
                    play => play.Hør((Mester, "Den kan tale for, at du kan arbejde flere timer."))
                ),
                new(
                    66,
                    play =>
                        play.Svar(
                            1,
                            "Jeg var sygemeldt, fordi ryggen låste. Det sagde jeg til min mester hver gang. Han har ikke set mig arbejde siden operationen, så han kan ikke vide, hvad jeg kan nu."
                        )
                ),
                new(70, Hjælp),
                Skriver(
                    76,
                    "Spørgsmål om min sag",
                    "Jeg har svaret på jeres brev. Hvornår får jeg svar på min ansøgning?"
                ),
            ],
        };
}
