using Ret;
using Saglig.Demo.Forløb;
using Saglig.Teammøder;
using static Saglig.Demo.Forløb.Scenes;

namespace Saglig.Demo.Historier;

/// <summary>A case about førtidspension from before the rehabilitation team was abolished: the team has met over it.</summary>
internal static class KarinHolst
{
    public static Story Story { get; } =
        new("Karin Holst", ("foertidspension", "Ansøgning om førtidspension"), 130)
        {
            NoLaterThan = Regime.Overgang.Tidligst.AddDays(-30),
            Scenes =
            [
                Søger(
                    0,
                    "førtidspension",
                    "Jeg har haft en blodprop i hjernen. Jeg kan ikke huske, hvad jeg har gjort en time før. Jeg søger om førtidspension."
                ),
                Fagpapir(
                    20,
                    "Erklæring fra hjerneskadecentret",
                    "Demoby Sygehus, neurologisk afdeling",
                    "Varig nedsat hukommelse og udtrætning efter blodprop. To forsøg med optræning er endt uden fremgang."
                ),
                new(40, Indkald),
                new(54, Hold),
            ],
        };

    private static async Task Indkald(CasePlay play)
    {
        Done(
            await play.Get<InviteToTeam>()
                .Run(
                    play.Sag.Id,
                    new(play.Stage.NewId(), play.Sag.Id, play.Sag.Nummer, 0)
                    {
                        Dag = play.Today.AddDays(14),
                        Klokken = "10.30",
                        Sted = "Rådhuset, lokale 4",
                        Spørgsmål = "Kan Karins arbejdsevne udvikles, så hun kan have et fleksjob?",
                        Indkaldt = play.Today,
                    }
                )
        );
        await play.Lever();
    }

    private static async Task Hold(CasePlay play) =>
        Done(
            await play.Get<HoldTeam>()
                .Run(
                    play.Sag.Id,
                    1,
                    new()
                    {
                        Medlemmer =
                        [
                            new(Teamområde.Beskæftigelse, "Jobkonsulent Erik Toft", true),
                            new(Teamområde.Sundhed, "Sygeplejerske Anja Bruun", true),
                            new(Teamområde.Social, "Socialrådgiver Lene Krag", true),
                            new(
                                Teamområde.Sundhedskoordinator,
                                "Sundhedskoordinator Per Vest",
                                true
                            ),
                        ],
                        BorgerenMødte = true,
                        Bisidder = "hendes mand",
                        SagsbehandlerenMødte = true,
                        ForBorgeren = true,
                        Indstilling =
                            "Teamet indstiller til førtidspension. Hukommelsen er varigt skadet, og to forsøg med optræning har ikke hjulpet.",
                    }
                )
        );

    private static void Done(IReadOnlyList<string> why)
    {
        if (why.Count > 0)
            throw new InvalidOperationException(string.Join(' ', why));
    }
}
