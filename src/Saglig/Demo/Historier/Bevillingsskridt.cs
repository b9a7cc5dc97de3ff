using Ret;
using Saglig.Afgørelser;
using Saglig.Demo.Forløb;
using Saglig.Post;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>The steps of an application where everything speaks for the citizen.</summary>
internal static class Bevillingsskridt
{
    private const string Attest = "Lægeattest LÆ 265 fra egen læge";
    private const string Arbejde = "Udtalelse fra arbejdspladsen";

    public static Story Begyndt(
        string navn,
        int age,
        string handler,
        string lidelse,
        string sted
    ) =>
        new(navn, ("fleksjob", "Ansøgning om fleksjob"), age)
        {
            Handler = handler,
            Scenes = Begyndelse(lidelse, sted),
        };

    public static IReadOnlyList<Scene> Begyndelse(string lidelse, string sted) =>
        [
            Søger(
                0,
                "fleksjob",
                $"Jeg har {lidelse} og søger fleksjob. {sted} vil gerne have mig på færre timer."
            ),
            Fagpapir(
                9,
                Attest,
                "Lægehuset Torvet",
                $"Attest: {lidelse}, varigt. Skånehensyn: korte dage, faste pauser, ingen tunge løft. Patientens egen beskrivelse stemmer med undersøgelsen."
            ),
            Papir(
                18,
                Afsenderart.Arbejdsgiver,
                Arbejde,
                sted,
                "Vi har prøvet skånehensynene af i tre måneder. Tolv timer om ugen med pauser fungerer godt for os begge."
            ),
            new(26, play => Oplys(play, lidelse, sted)),
            new(28, play => Vurdér(play, lidelse)),
        ];

    private static async Task Oplys(CasePlay play, string lidelse, string sted)
    {
        await play.Lær(
            new(
                "Samtale om hverdagen",
                Kategori.Ressourcer,
                Retning.ForBorgeren,
                "Hverdagen går, når arbejdsdagene er korte."
            )
        );
        await play.Lær(
            new(
                Attest,
                Kategori.Helbred,
                Retning.ForBorgeren,
                $"Borgeren har varigt {lidelse} og har brug for korte dage og pauser."
            )
            {
                Papir = Attest,
                Kilde = "Lægehuset Torvet",
                Læge = Lægerolle.EgenLæge,
            }
        );
        await LærAfArbejdet(play, sted);
        await Attestér(play, lidelse);
    }

    private static async Task LærAfArbejdet(CasePlay play, string sted) =>
        await play.Lær(
            new(
                Arbejde,
                Kategori.Praktik,
                Retning.ForBorgeren,
                "Tolv timer om ugen er afprøvet og fungerer."
            )
            {
                Papir = Arbejde,
                Kilde = sted,
                Mængde = "12 timer om ugen",
                Metode = Målemetode.Observeret,
            }
        );

    private static async Task Attestér(CasePlay play, string lidelse)
    {
        await play.Lægeattest(
            Attest,
            lidelse,
            "Korte dage, faste pauser, ingen tunge løft",
            "Lægen er enig i borgerens beskrivelse"
        );
        await play.Betingelser(Arbejde, null, "");
        await play.ErOplyst();
    }

    private static Task Vurdér(CasePlay play, string lidelse) =>
        play.Vurdér(
            new(Imod: false)
            {
                Ord =
                    "Jeg vil så gerne blive på mit arbejde. Jeg kan bare ikke holde til fuld tid.",
                Ønsker = ["Jeg vil gerne blive, hvor jeg er."],
                Funktionsevne = "Hverdagen hænger sammen, når der er tid til hvile.",
                Arbejdsevne = "Tolv timer om ugen på de vilkår, der er prøvet af.",
                Samlet =
                    $"{play.Borger.Navn} har {lidelse}. Det er varigt, og det er prøvet af på en arbejdsplads, hvad der kan lade sig gøre.",
                Udsagn =
                [
                    ("Samtale om hverdagen", "Hverdagen lykkes, når dagene er korte."),
                    (Attest, "Lidelsen er varig."),
                    (Arbejde, "Skånehensynene er prøvet af og virker."),
                ],
            }
        );

    public static Task BedOmRåd(CasePlay play) =>
        play.BedOmRåd(
            $"{play.Borger.Navn} har en varig lidelse og har fået prøvet skånehensyn af på en arbejdsplads gennem tre måneder.",
            "Er de skånehensyn, der er prøvet af, de rigtige på længere sigt?"
        );

    public static Task FåRåd(CasePlay play) =>
        play.FåRåd(
            "Skånehensynene er de rigtige. Tilstanden ventes ikke at ændre sig.",
            "Korte dage, faste pauser, ingen tunge løft.",
            forBorgeren: true
        );

    public static Udkast Udkast(string lidelsen, string stedet) =>
        new()
        {
            Udfald = Udfald.FuldBevilling,
            Regelgrundlag = "§§ 116 og 118 i lov om en aktiv beskæftigelsesindsats",
            LagtVægtPå = "Lægens attest, arbejdspladsens udtalelse og din egen beskrivelse.",
            KonkretVurdering =
                $"Du kan ikke arbejde på normale vilkår på grund af {lidelsen}, og det er varigt. Du har vist, at du kan arbejde i {stedet} med korte dage og pauser. Derfor bevilger vi dig fleksjob.",
        };
}
