using Ret;
using Saglig.Demo.Forløb;
using Saglig.Forløb;
using Saglig.Post;
using Saglig.Tiltag;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>Two courses that run: one in which nothing has begun, and one that goes as it should.</summary>
internal static class Forløbende
{
    private const string Bevilling = "Bevilling fra den tidligere kommune";

    /// <summary>Granted before the schemes were abolished for new cases; half a year and more has gone by.</summary>
    public static Story Dorte { get; } =
        new("Dorte Friis", (Forløbssager.Ressourceforløb, "Ressourceforløb"), 210)
        {
            NoLaterThan = Regime.Overgang.Tidligst.AddDays(-30),
            Scenes =
            [
                Siger(
                    0,
                    "Samtale efter flytning",
                    "Dorte er flyttet hertil midt i sit ressourceforløb. Hun har haft angst i mange år og vil gerne i gang med noget kort tid ad gangen."
                ),
                Bevilget(2, "Dorte er bevilget ressourceforløb i to år."),
                new(6, Begynd),
            ],
        };

    public static Story Henrik { get; } =
        new("Henrik Juul", (Forløbssager.Jobafklaring, "Jobafklaringsforløb"), 90)
        {
            Scenes =
            [
                Siger(
                    0,
                    "Samtale efter flytning",
                    "Henrik er sygemeldt efter en blodprop og er i jobafklaring. Han vil gerne prøve at arbejde i et gartneri et par timer ad gangen."
                ),
                Bevilget(2, "Henrik er bevilget jobafklaringsforløb i to år."),
                new(6, Begynd),
                Fagpapir(
                    20,
                    Attest,
                    "Lægerne Torvet",
                    "Henrik kan arbejde to timer ad gangen med hvile bagefter. Det gør ikke sygdommen værre."
                ),
                new(30, Praktik),
                new(60, BederOmSamtale),
            ],
        };

    private const string Attest = "Attest om arbejde i gartneri";

    private static Scene Bevilget(int day, string text) =>
        Papir(day, Afsenderart.Myndighed, Bevilling, "Jobcenter Nordby", text);

    private static async Task Begynd(CasePlay play) =>
        Done(
            await play.Get<BeginForløb>()
                .Run(
                    play.Sag.Id,
                    new(play.Today, 24, play.Today)
                    {
                        Bevillingspapir = play.Husk.Papirer[Bevilling],
                        Koordinator = play.Handler.Id,
                    }
                )
        );

    private static async Task Praktik(CasePlay play)
    {
        var planned = new PlanlagtTiltag(
            new(play.Stage.NewId()),
            Tiltagsart.Virksomhedspraktik,
            "Potteplanter, to timer ad gangen",
            "At se, hvor længe Henrik kan stå",
            "Demoby Gartneri",
            play.Today
        );
        await play.Get<PlanTiltag>().Run(play.Sag.Id, planned);
        await play.Get<AssessTiltag>()
            .Run(
                play.Sag.Id,
                planned with
                {
                    Risiko = Helbredsrisiko.Nej,
                    RisikoFordi = "Lægen skriver, at det ikke gør sygdommen værre.",
                    RisikoDokument = play.Husk.Dokument(play, Attest),
                }
            );
        if (
            await play.Get<BeginTiltag>().Run(play.Sag.Id, planned.Id, version: 2)
            is not TiltagResult.Done
        )
            throw new InvalidOperationException("The trial did not begin.");
    }

    private static async Task BederOmSamtale(CasePlay play) =>
        Done(
            await play.Get<AskForTalk>()
                .Run(
                    play.Sag.Id,
                    seen: 1,
                    play.Today,
                    "Henrik mener, at tre gange om ugen er for meget for hans hjerte."
                )
        );

    private static void Done(ForløbResult result)
    {
        if (result is not ForløbResult.Done)
            throw new InvalidOperationException($"Refused: {result}");
    }
}
