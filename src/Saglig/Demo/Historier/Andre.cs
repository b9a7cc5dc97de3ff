using Saglig.Demo.Forløb;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>Told cases about other things than fleksjob, and the list of all told cases.</summary>
internal static class Andre
{
    public static IReadOnlyList<Story> Alle { get; } =
    [
        AliHassan.Story,
        Bevilling.Birgit,
        Bevilling.Tove,
        Bevilling.Maria,
        Bevilling.Niels,
        Bevilling.Kirsten,
        Bevilling.Jens,
        Ventende.Åse,
        Ventende.Rolf,
        GraceOkafor.Story,
        BentSørensen.Story,
        SigneLund.Story,
        KarinHolst.Story,
        Forløbende.Dorte,
        Forløbende.Henrik,
        Sluttede.Ellen,
        Oksana,
        Ravn,
    ];

    private static Story Oksana =>
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
        };

    private static Story Ravn =>
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
        };
}
