using Saglig.Post;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Forløb;

/// <summary>The told cases. Everyone in them is invented.</summary>
internal static class Historier
{
    private static readonly (string, string) Om = ("fleksjob", "Ansøgning om fleksjob");

    public static IEnumerable<Story> Fleksjob(DemoRepresentative lund) =>
        [
            new("Ali Hassan", Om, 74)
            {
                Scenes =
                [
                    Søger(
                        0,
                        "fleksjob",
                        "Jeg har arbejdet 19 år som murer. Min ryg kan ikke mere. Jeg vil gerne arbejde, men på få timer og uden tunge løft. Derfor søger jeg fleksjob."
                    ),
                    Siger(
                        6,
                        "Samtale om ansøgningen",
                        "Ali fortæller, at han kan sidde og stå på skift i højst to timer. Han passer selv sin søn hver anden uge. Hans største ønske er at blive i byggefaget, gerne som vejleder for lærlinge."
                    ),
                    Fagpapir(
                        15,
                        "Lægeattest fra egen læge",
                        "Læge Birthe Skov, Lægerne Ågade",
                        "Attest om Ali Hassan. Degenerativ rygsygdom med diskusprolaps. Skånehensyn: ingen løft over fem kilo, skiftende arbejdsstillinger, pauser. Lægen vurderer, at der kan arbejdes 10-12 timer om ugen."
                    ),
                    Papir(
                        33,
                        Afsenderart.Arbejdsgiver,
                        "Rapport fra praktik hos Demoby Tekniske Skole",
                        "Demoby Tekniske Skole",
                        "Ali har været i praktik som vejleder for murerlærlinge i fire uger. Han har i gennemsnit arbejdet ti timer om ugen. Ved tolv timer tog smerterne til, og han gik hjem før tid tre gange."
                    ),
                    Papir(
                        40,
                        Afsenderart.Tip,
                        "Anonym henvendelse",
                        "Ukendt",
                        "Han kører rundt på byggepladser og laver sort arbejde. Det står også på hans Facebook."
                    ),
                    Skriver(
                        58,
                        "Spørgsmål om min sag",
                        "Jeg har hørt, at der skulle være et møde. Hvornår får jeg svar på min ansøgning?"
                    ),
                ],
            },
            new("Birgit Ægidius", Om, 48)
            {
                Scenes =
                [
                    Søger(
                        0,
                        "fleksjob",
                        "Jeg søger fleksjob i den butik, hvor jeg har været ansat i elleve år. Min chef vil gerne beholde mig på 15 timer."
                    ),
                    Fagpapir(
                        10,
                        "Lægeattest fra egen læge",
                        "Læge Jon Dam, Lægehuset Torvet",
                        "Attest om Birgit Ægidius. Leddegigt i hænder og fødder, stabil under behandling. Skånehensyn: siddende arbejde, ingen finmotorisk gentagelse, højst 15 timer om ugen."
                    ),
                    Papir(
                        21,
                        Afsenderart.Arbejdsgiver,
                        "Udtalelse fra arbejdsgiver",
                        "Demoby Boghandel",
                        "Vi har prøvet skånehensynene af i et halvt år. Birgit arbejder 15 timer om ugen, og det fungerer godt."
                    ),
                    Siger(
                        25,
                        "Samtale om arbejdsgiverens udtalelse",
                        "Birgit er enig i udtalelsen. Hun ønsker at blive i boghandlen på 15 timer."
                    ),
                ],
            },
            new("Grace Okafor", Om, 35)
            {
                As = b => b with { Sprog = "en", Tolk = "engelsk" },
                Scenes =
                [
                    Søger(
                        0,
                        "fleksjob",
                        "I worked as a cleaner for nine years. My shoulder was operated on twice. I want to work, but I cannot do full time. I apply for a flexi-job."
                    ),
                    Siger(
                        9,
                        "Samtale med tolk",
                        "Grace fortæller, at hun kan løfte venstre arm til skulderhøjde. Hun har gået til dansk og vil gerne arbejde med børn."
                    ),
                ],
            },
            new("Bent Kjær Sørensen", Om, 92)
            {
                Scenes =
                [
                    Søger(
                        0,
                        "fleksjob",
                        "Jeg søger fleksjob. Jeg har haft en hjerneblødning og har mistet noget af synet."
                    ),
                    Fuldmagt(4, lund),
                    Fagpapir(
                        20,
                        "Neuropsykologisk undersøgelse",
                        "Demoby Sygehus, neurologisk afdeling",
                        "Undersøgelsen viser nedsat tempo og nedsat opmærksomhed over tid. Hukommelsen er upåvirket."
                    ),
                ],
            },
            new("Åse Mikkelsen", Om, 20)
            {
                As = b => b with { Adressebeskyttet = true, FritagetDigitalPost = true },
                Scenes =
                [
                    Søger(
                        0,
                        "fleksjob",
                        "Jeg søger fleksjob. Jeg beder om, at min adresse ikke står nogen steder."
                    ),
                ],
            },
            new("Maria da Conceição Ferreira-Østergaard von Brockenhuus", Om, 61)
            {
                Handler = "jonas",
                Scenes =
                [
                    Søger(0, "fleksjob", "Jeg har fibromyalgi og søger om fleksjob som tolk."),
                    Siger(
                        14,
                        "Første samtale",
                        "Maria tolker i dag fem timer om ugen. Hun kan ikke mere end det, uden at hun skal hvile dagen efter."
                    ),
                ],
            },
        ];

    public static IEnumerable<Story> Andre() =>
        [
            new("Oksana Shevchenko", ("sygedagpenge", "Sygedagpenge: opfølgning"), 30)
            {
                Handler = "peter",
                As = b => b with { Sprog = "en", Tolk = "ukrainsk" },
                Scenes =
                [
                    Søger(
                        0,
                        "sygedagpenge",
                        "I broke my leg at work on the farm. I need sickness benefit."
                    ),
                    Fagpapir(
                        8,
                        "Skadestuejournal",
                        "Demoby Sygehus, skadestuen",
                        "Brud på højre underben, opereret. Må støtte på benet om seks uger."
                    ),
                ],
            },
            new("Poul Erik Ravn", ("foertidspension", "Ansøgning om førtidspension"), 66)
            {
                As = b =>
                    b with
                    {
                        VærgeNavn = "Advokat Inge Kruse",
                        VærgeAdresse = "Kontorvej 4\n4999 Demoby",
                    },
                Scenes =
                [
                    Søger(
                        0,
                        "førtidspension",
                        "Jeg søger om førtidspension. Min værge hjælper mig med sagen."
                    ),
                    Fagpapir(
                        18,
                        "Speciallægeerklæring",
                        "Psykiater Maj Lind",
                        "Kronisk skizofreni. Der er ikke udsigt til, at arbejdsevnen kan bedres."
                    ),
                ],
            },
        ];
}
