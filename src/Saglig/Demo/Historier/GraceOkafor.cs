using Ret;
using Saglig.Demo.Forløb;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>She reads in English and speaks through an interpreter. A hearing waits for her answer.</summary>
internal static class GraceOkafor
{
    private const string Kursus = "Kursusbevis og udtalelse fra sprogskolen";
    private const string Rapport = "Rapport fra praktik på plejehjemmet";

    public static Story Story { get; } =
        new("Grace Okafor", ("fleksjob", "Ansøgning om fleksjob"), 50)
        {
            As = b => b with { Sprog = "en", Tolk = "engelsk", Cpr = "6805831208" },
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
                Fagpapir(
                    17,
                    "Lægeattest LÆ 265 fra egen læge",
                    "Lægehuset Torvet",
                    "Skulderen er opereret to gange. Skånehensyn: intet arbejde over skulderhøjde. Lægen mener, at 12-15 timer om ugen er det rette."
                ),
                Fagpapir(
                    20,
                    Rapport,
                    "Plejehjemmet Åbrinken",
                    "Grace er vellidt. Hun arbejdede 20 timer om ugen i to uger og sagde ikke, at hun havde ondt. Sprogskolen er passet."
                ),
                Fagpapir(
                    22,
                    Kursus,
                    "Demoby Sprogcenter",
                    "Grace har bestået Prøve i Dansk 2 og kan bruge dansk på en arbejdsplads. Hun kan uddannes til andet end rengøring."
                ),
                new(27, Oplys),
                new(29, Vurdér),
                new(30, BedOmRåd),
                new(37, FåRåd),
                new(
                    40,
                    play =>
                        play.Hør(
                            (
                                Rapport,
                                "Den kan tale for, at du kan arbejde flere timer, end lægen skriver."
                            ),
                            (
                                Kursus,
                                "Den kan tale for, at du kan arbejde med noget andet på normale vilkår."
                            )
                        )
                ),
            ],
        };

    private static async Task Oplys(CasePlay play)
    {
        foreach (var viden in Viden)
            await play.Lær(viden);
        await play.Lægeattest(
            "Lægeattest LÆ 265 fra egen læge",
            "Skulderen er opereret to gange",
            "Intet arbejde over skulderhøjde",
            "Lægen er enig med Grace"
        );
        await play.ErOplyst();
    }

    private static Viden[] Viden { get; } =
    [
        new(
            "Samtale med tolk om skulderen",
            Kategori.Ressourcer,
            Retning.ForBorgeren,
            "Grace kan løfte armen til skulderhøjde og vil gerne arbejde med børn."
        ),
        new(
            "Lægeattest LÆ 265 fra egen læge",
            Kategori.Helbred,
            Retning.ForBorgeren,
            "Lægen mener, at 12-15 timer om ugen er det rette."
        )
        {
            Papir = "Lægeattest LÆ 265 fra egen læge",
            Kilde = "Lægehuset Torvet",
            Læge = Lægerolle.EgenLæge,
        },
        new(
            Rapport,
            Kategori.Praktik,
            Retning.ImodBorgeren,
            "Grace arbejdede 20 timer om ugen i to uger."
        )
        {
            Papir = Rapport,
            Kilde = "Plejehjemmet Åbrinken",
            Mængde = "20 timer om ugen i to uger",
            Metode = Målemetode.Observeret,
        },
        new(
            Kursus,
            Kategori.FagligeKompetencer,
            Retning.ImodBorgeren,
            "Grace kan bruge dansk på en arbejdsplads og kan uddannes til andet."
        )
        {
            Papir = Kursus,
            Kilde = "Demoby Sprogcenter",
        },
    ];

    private static Task Vurdér(CasePlay play) =>
        play.Vurdér(
            new(Imod: false)
            {
                Ord = "I want to work, but not full time. I would like to work with children.",
                Ønsker = ["I would like to work with children."],
                Funktionsevne =
                    "Grace klarer hverdagen, men kan ikke bruge venstre arm over skulderhøjde.",
                Arbejdsevne =
                    "Praktikken og lægen peger på forskellige timetal. Det skal Grace høres om.",
                Samlet =
                    "Skulderen sætter klare grænser. Hvor meget Grace kan arbejde, er der to billeder af, og hun skal have mulighed for at sige sit om dem.",
                Udsagn =
                [
                    ("Samtale med tolk om skulderen", "Grace kan ikke arbejde over skulderhøjde."),
                    ("Lægeattest LÆ 265 fra egen læge", "Lægen anbefaler korte dage."),
                    (
                        Rapport,
                        "To uger på 20 timer er kort tid og siger ikke, hvordan det gik bagefter."
                    ),
                    (Kursus, "Sproget åbner for andet arbejde end rengøring."),
                ],
            }
        );

    private static Task BedOmRåd(CasePlay play) =>
        play.BedOmRåd(
            "Grace er 43 år og har gjort rent i ni år. Skulderen er opereret to gange. Praktikken var på 20 timer i to uger.",
            "Kan skulderen holde til 20 timer om ugen over længere tid?",
            "ahmed"
        );

    private static Task FåRåd(CasePlay play) =>
        play.FåRåd(
            "To uger er for kort tid til at sige noget om skulderen på længere sigt. Arbejde under skulderhøjde er uden risiko.",
            "Intet arbejde over skulderhøjde.",
            forBorgeren: true
        );
}
