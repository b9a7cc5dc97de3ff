using Ret;
using Saglig.Afgørelser;
using Saglig.Post;

namespace Saglig.Demo.Forløb;

/// <summary>
/// Takes some of the many cases further than talks: informed, assessed, heard or decided, so that every stage has cases.
/// Which case goes how far follows from its number alone.
/// </summary>
internal static class Videre
{
    private const string Rapport = "Rapport fra praktik";
    private const int Young = 20;

    /// <summary>A grant of these demands more than the many cases hold.</summary>
    private static readonly string[] Foranstaltninger =
    [
        "fleksjob",
        "foertidspension",
        "ressourceforloeb",
        "jobafklaring",
        "revalidering",
    ];

    public static Task Gå(CasePlay play, int n, int age) =>
        age < Young
            ? Task.CompletedTask
            : (n % 25) switch
            {
                2 => VentPåBorger(play),
                4 => VentPåLæge(play),
                6 => Oplyst(play, adverse: false),
                8 or 17 => Vurderet(play, adverse: false),
                11 => Vurderet(play, adverse: true),
                14 => Hørt(play),
                19 when !Foranstaltninger.Contains(play.Sag.Sagstype) => Afgjort(
                    play,
                    Udfald.FuldBevilling
                ),
                19 or 22 => Afgjort(play, Udfald.FormeltAfslag),
                _ when n % 200 == 0 && play.Handler.Mentor is not null => HosMentor(play),
                _ => Task.CompletedTask,
            };

    private static void Go(this CasePlay play, int daysAgo) =>
        play.Stage.At(play.Stage.Before(daysAgo), play.Handler);

    private static async Task VentPåBorger(CasePlay play)
    {
        const string Line = "de seneste tre lønsedler";
        play.Go(9);
        await play.Plan(Planansvar.Borgeren, Line, "At kende indtægten");
        await play.Spørg(Line, play.Borger.Navn);
    }

    private static async Task VentPåLæge(CasePlay play)
    {
        const string Line = "statusattest om skånehensyn (LÆ 125)";
        play.Go(11);
        await play.Plan(Planansvar.Myndigheden, Line, "At kende helbredet");
        await play.Samtykke("Lægehuset Torvet");
        await play.Spørg(Line, "Lægehuset Torvet");
    }

    private static async Task Oplyst(CasePlay play, bool adverse)
    {
        play.Go(12);
        await play.Lær(
            new(
                "Samtale om hverdagen",
                Kategori.Ressourcer,
                Retning.ForBorgeren,
                "Hverdagen hænger sammen, når der er tid til at hvile."
            )
        );
        if (adverse)
        {
            const string Text = "Der er arbejdet 25 timer om ugen i tre uger uden fravær.";
            await play.Paper(Rapport, Afsenderart.Arbejdsgiver, "Demoby Genbrug", Text);
            await play.Lær(
                new(Rapport, Kategori.Praktik, Retning.ImodBorgeren, Text)
                {
                    Papir = Rapport,
                    Kilde = "Demoby Genbrug",
                }
            );
        }
        await play.ErOplyst();
    }

    private static async Task Vurderet(CasePlay play, bool adverse)
    {
        await Oplyst(play, adverse);
        play.Go(10);
        await play.Vurdér(
            new(Imod: false)
            {
                Ord = "Jeg vil gerne i gang igen, i det tempo jeg kan holde til.",
                Funktionsevne = "Hverdagen klares med hvil.",
                Arbejdsevne = "Et par timer om dagen er muligt nu.",
                Samlet =
                    $"{play.Borger.Navn} klarer hverdagen, og der er ro om helbredet. Det næste skridt skal tages i borgerens eget tempo.",
                Udsagn =
                [
                    ("Samtale om hverdagen", "Hverdagen viser, hvad der er kræfter til."),
                    .. adverse
                        ? new[] { (Rapport, "Praktikken viste flere timer end samtalen.") }
                        : [],
                ],
            }
        );
    }

    private static async Task Hørt(CasePlay play)
    {
        await Vurderet(play, adverse: true);
        play.Go(7);
        await play.Hør((Rapport, "Den kan tale for, at du kan arbejde flere timer."));
    }

    private static Task Afgjort(CasePlay play, Udfald udfald)
    {
        play.Go(6);
        return play.Afgør(
            new Udkast
            {
                Udfald = udfald,
                Regelgrundlag = "Lov om en aktiv beskæftigelsesindsats",
                LagtVægtPå = "Din ansøgning og samtalerne med dig.",
                KonkretVurdering =
                    udfald == Udfald.FuldBevilling
                        ? "Du opfylder betingelserne, og vi giver dig det, du har søgt om."
                        : "Du har bopæl i en anden kommune. Derfor er det den kommune, der skal afgøre din ansøgning.",
            }
        );
    }

    private static async Task HosMentor(CasePlay play)
    {
        await Oplyst(play, adverse: false);
        play.Go(4);
        await play.TilMentor(
            new Udkast
            {
                Udfald = Udfald.FormeltAfslag,
                Regelgrundlag = "Lov om en aktiv beskæftigelsesindsats",
                LagtVægtPå = "Din ansøgning.",
                KonkretVurdering = "Du får allerede den ydelse, du søger om.",
            }
        );
    }
}
