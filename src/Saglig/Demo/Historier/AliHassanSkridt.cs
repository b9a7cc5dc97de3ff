using Ret;
using Saglig.Adgang;
using Saglig.Demo.Forløb;
using Saglig.Sager;

namespace Saglig.Demo.Historier;

/// <summary>What Mette does in Ali's case, and what it tells her.</summary>
internal static class AliHassanSkridt
{
    public const string Læge = "Lægerne Ågade";
    public const string Attest = "Lægeattest LÆ 265 fra egen læge";
    public const string Rapport = "Rapport fra praktik på Demoby Tekniske Skole";
    public const string Attestlinje = "lægeattest fra egen læge (LÆ 265)";
    public const string Praktiklinje = "rapport fra praktikken som vejleder";
    public const string Hverdagslinje = "din egen beskrivelse af en almindelig dag";
    public const string Mester = "Udtalelse fra tidligere mester";

    public static async Task Planlæg(CasePlay play)
    {
        await play.Plan(
            Planansvar.Myndigheden,
            Attestlinje,
            "At kende helbredet og skånehensynene"
        );
        await play.Plan(
            Planansvar.Myndigheden,
            Praktiklinje,
            "At se, hvad Ali kan klare på et arbejde"
        );
        await play.Plan(Planansvar.Borgeren, Hverdagslinje, "At kende hverdagen med Alis egne ord");
        await play.Samtykke(Læge);
        await play.Spørg(Attestlinje, Læge);
    }

    public static async Task Oplys(CasePlay play)
    {
        foreach (var viden in Viden)
            await play.Lær(viden);
        foreach (var line in new[] { Attestlinje, Praktiklinje, Hverdagslinje })
            await play.Skaffet(line);
        await play.Lægeattest(
            Attest,
            "Degenerativ rygsygdom med diskusprolaps, opereret",
            "Ingen løft over fem kilo, skiftende arbejdsstillinger, pause hver anden time",
            "Lægen er enig i Alis egen beskrivelse"
        );
        await play.Betingelser(Rapport, null, "");
        await play.ErOplyst();
    }

    private static Viden[] Viden { get; } =
    [
        new(
            "Alis egen beskrivelse af hverdagen",
            Kategori.Ressourcer,
            Retning.ForBorgeren,
            "Ali klarer hjem og søn, når han kan hvile midt på dagen."
        )
        {
            Spørgsmål = Hverdagslinje,
        },
        new(
            Attest,
            Kategori.Helbred,
            Retning.ForBorgeren,
            "Varig rygsygdom. Lægen vurderer, at Ali kan arbejde 10-12 timer om ugen."
        )
        {
            Papir = Attest,
            Kilde = Læge,
            Spørgsmål = Attestlinje,
            Læge = Lægerolle.EgenLæge,
        },
        new(
            Rapport,
            Kategori.Praktik,
            Retning.ForBorgeren,
            "Ti timer om ugen gik godt. Ved tolv timer tog smerterne til."
        )
        {
            Papir = Rapport,
            Kilde = "Demoby Tekniske Skole",
            Spørgsmål = Praktiklinje,
            Mængde = "10 timer om ugen",
            Metode = Målemetode.Observeret,
        },
        new(
            Mester,
            Kategori.FagligeKompetencer,
            Retning.ImodBorgeren,
            "Mesteren mener, at Ali kan arbejde halv tid med let arbejde."
        )
        {
            Papir = Mester,
            Kilde = "Murermester Olsen",
            Mængde = "halv tid",
            Metode = Målemetode.Anslået,
        },
        new(
            "Ali kan lære fra sig",
            Kategori.PersonligeKompetencer,
            Retning.ForBorgeren,
            "Skolen skriver, at eleverne lærer meget af ham."
        )
        {
            Papir = Rapport,
            Kilde = "Demoby Tekniske Skole",
            Spørgsmål = Praktiklinje,
        },
    ];

    public static Task Vurdér(CasePlay play) =>
        play.Vurdér(
            new(Imod: false)
            {
                Ord =
                    "Jeg vil arbejde, og jeg vil blive i byggefaget. Jeg kan bare ikke holde til en hel dag.",
                Ønsker = ["Jeg vil gerne være vejleder for lærlinge."],
                Funktionsevne =
                    "Ali klarer sit hjem og sin søn med hvil midt på dagen. Han kan ikke løfte, og han må skifte stilling ofte.",
                Arbejdsevne =
                    "Ali kan vejlede lærlinge omkring ti timer om ugen med pauser og uden løft.",
                Samlet =
                    "Ali har en varig ryglidelse, som er behandlet færdig. Hverdagen og praktikken viser det samme billede som lægens attest: Han kan bruge sin faglighed, når han får pauser og slipper for løft.",
                Udsagn =
                [
                    (
                        "Alis egen beskrivelse af hverdagen",
                        "Ali må hvile midt på dagen for at klare resten."
                    ),
                    (Attest, "Ryglidelsen er varig og giver klare skånehensyn."),
                    (Rapport, "Ti timer om ugen er afprøvet og gik godt."),
                    (Mester, "Mesterens skøn er fra før operationen og hviler ikke på noget målt."),
                    ("Ali kan lære fra sig", "Ali er god til at vejlede unge."),
                ],
            }
        );

    /// <summary>Peter of another unit states a reason and looks: Ali can see that on his own page.</summary>
    public static async Task Hjælp(CasePlay play)
    {
        var peter = play.People["peter"];
        play.Stage.Now(peter);
        await play.Get<StateReason>()
            .Run(
                peter,
                play.Sag.Nummer,
                ReasonPurpose.BorgerHenvendelse,
                "Ali ringede til hovednummeret og ville vide, om hans svar var kommet frem."
            );
        await play.Get<CaseAccess>()
            .LogLook(
                new(peter, play.Sag.Id, Purpose.AngivetGrund),
                Sager.Links.Sag(play.Sag.Nummer)
            );
        play.Stage.Now(play.Handler);
    }
}
