using Ret;
using Saglig.Afgørelser;
using Saglig.Fleksjobsager;
using Saglig.Post;
using Saglig.Tilsidesættelser;

namespace Saglig.Demo.Forløb;

/// <summary>Advice, draft and decision as they are played.</summary>
internal static class Afgørelsesspil
{
    private static readonly string[] Rådsregler =
    [
        Regimeregler.Indstilling.Kode,
        Regimeregler.Sundhedskoordinator.Kode,
    ];

    extension(CasePlay play)
    {
        /// <summary>The regime that the case follows.</summary>
        public async Task<Regimeart> Regime() =>
            (await play.Get<FleksjobSql>().For(play.Sag)).Regime.Art;

        /// <summary>Writes down the facts about fleksjob; <paramref name="change"/> says what this act changes.</summary>
        public async Task Fleksjob(Func<Fleksjobforhold, Fleksjobforhold> change)
        {
            var held = await play.Get<FleksjobSql>().Find(play.Sag.Id);
            if (!await play.Get<SaveFleksjob>().Run(play.Sag.Id, change(held)))
                throw new InvalidOperationException("Someone saved in between.");
        }

        /// <summary>The GP's certificate is the paper, with its four fields.</summary>
        public Task Lægeattest(string paper, string health, string regards, string view) =>
            play.Fleksjob(held =>
                held with
                {
                    Folkepensionsdag = play.Stage.Day.AddYears(17),
                    LægeDokument = play.Husk.Papirer[paper],
                    LægeModtaget = play.Today,
                    LægeHelbred = health,
                    LægeHensyn = regards,
                    LægeOpfattelse = view,
                    LægeAndet = "Ingen andre forhold.",
                }
            );

        /// <summary>Asks the team or the health coordinator, as the regime says; the municipality's description goes first.</summary>
        public async Task BedOmRåd(string description, string question, string coordinator = "lis")
        {
            const string Title = "Samlet beskrivelse af borgerens situation";
            await play.Paper(Title, Afsenderart.Myndighed, "Jobcenter Demokommunen", description);
            await play.Fleksjob(held => held with { SamletBeskrivelse = play.Husk.Papirer[Title] });
            if (await play.Regime() == Regimeart.Rehabiliteringsteam)
                await play.Fleksjob(held => held with { ForelagtTeam = play.Today });
            else if (
                !await play.Get<AskAdvice>()
                    .Run(play.Sag.Id, play.People[coordinator].Id, question, play.Today.AddDays(28))
            )
                throw new InvalidOperationException("The coordinator could not be asked.");
        }

        /// <summary>The advice comes: a recommendation of the team, or the coordinator's own answer.</summary>
        public async Task FåRåd(string advice, string regards, bool forBorgeren)
        {
            const string Title = "Indstilling fra rehabiliteringsteamet";
            if (await play.Regime() == Regimeart.Rehabiliteringsteam)
            {
                await play.Paper(Title, Afsenderart.Myndighed, "Rehabiliteringsteamet", advice);
                await play.Fleksjob(held =>
                    held with
                    {
                        IndstillingDokument = play.Husk.Papirer[Title],
                        IndstillingDag = play.Today,
                        IndstillingFor = forBorgeren,
                    }
                );
                return;
            }
            var asked = await play.Get<RådgivningSql>().Open(play.Sag.Id);
            play.Stage.Now(play.People.Of(asked!.Koordinator));
            await play.Get<GiveAdvice>().Run(play.Sag.Id, advice, regards);
            play.Stage.Now(play.Handler);
        }

        /// <summary>Answers the conditions of fleksjob; the code of one that is not met, or none.</summary>
        public Task Betingelser(string paper, string? unmet, string why) =>
            play.Fleksjob(held =>
                held with
                {
                    Betingelser =
                    [
                        .. Ret
                            .Betingelser.For(Afgørelsestype.Fleksjob)
                            .Select(b => new Betingelsessvar(
                                b.Kode,
                                b.Kode != unmet,
                                [play.Husk.Dokument(play, paper)],
                                b.Kode == unmet ? why : Reason(b)
                            )),
                    ],
                }
            );

        private static string Reason(Ret.Betingelse met) =>
            met.Kode switch
            {
                "ressourcer-afklaret" =>
                    "Attesten og praktikken beskriver både, hvad der går, og hvad der ikke går.",
                "tilbud-afproevet" =>
                    "Behandling og praktik er prøvet, og mere ventes ikke at ændre noget.",
                "varigt-begraenset" =>
                    "Begrænsningen er varig, og ingen hensyn gør fuld tid mulig.",
                _ => met.Tekst,
            };

        /// <summary>Saves a draft of the decision and answers its version.</summary>
        public async Task<int> SkrivAfgørelse(Udkast draft)
        {
            var held = await play.Get<UdkastSql>().Find(play.Sag.Id);
            var saved = await play.Get<SaveUdkast>()
                .Run(play.Sag.Id, draft with { Version = held?.Version ?? 0 });
            return saved is SaveUdkastResult.Gemt(var kept)
                ? kept.Version
                : throw new InvalidOperationException($"The draft was refused: {saved}");
        }

        /// <summary>Decides and sends the letter; the rules must allow it.</summary>
        public async Task Afgør(Udkast draft)
        {
            var version = await play.SkrivAfgørelse(draft);
            var issued = await play.Get<IssueAfgørelse>().Run(play.Sag.Id, version);
            if (issued is not IssueResult.Truffet)
                throw new InvalidOperationException(
                    $"{play.Borger.Navn}: {FinishUdkast.Of(play.Sag, issued)}"
                );
            await play.Lever();
        }

        /// <summary>A trainee puts the draft before the mentor.</summary>
        public async Task TilMentor(Udkast draft)
        {
            var version = await play.SkrivAfgørelse(draft);
            if (
                await play.Get<SendTilMentor>().Run(play.Sag.Id, version) is MentorResult.Afvist(
                    var why
                )
            )
                throw new InvalidOperationException(why);
        }

        /// <summary>
        /// The caseworker asks the leader to do without the advice that the case's regime demands; with a paragraph the
        /// leader does so. In the months when nobody is sure which law holds the rules only warn, and nobody need ask.
        /// </summary>
        public async Task SætRådTilSide(string why, string? paragraph = null)
        {
            var stops = await play.Get<CaseRules>().Choices(play.Sag);
            if (stops.FirstOrDefault(r => Rådsregler.Contains(r.Kode)) is { Kode: var kode })
                await play.SætTilSide(kode, why, paragraph);
        }

        private async Task SætTilSide(string kode, string why, string? paragraph)
        {
            var asked = await play.Get<AskLeader>().Run(play.Sag.Id, kode, why);
            if (paragraph is not null && asked is SetAsideResult.Gjort)
            {
                play.Stage.Now(play.People["karen"]);
                asked = await play.Get<SetAsideRule>().Run(play.Sag.Id, kode, paragraph, why);
                play.Stage.Now(play.Handler);
            }
            if (asked is SetAsideResult.Mangler(var missing))
                throw new InvalidOperationException(missing);
        }
    }
}
