using System.Net;
using Ret;
using Saglig.Adgang;
using Saglig.Afgørelser;
using Saglig.Demo;
using Saglig.Journaler;
using Saglig.Tests.Testing;
using Links = Saglig.Søgning.Links;

namespace Saglig.Tests.Demo;

public abstract class WorldTests(DemoApp world)
{
    /// <summary>
    /// Post without a case waits in the tray and not on a case, so no case stands where its application is to be
    /// journalised; and complaints have no acts yet.
    /// </summary>
    private static readonly Trin[] OutOfReach =
    [
        Trin.ModtagAnsøgning,
        Trin.BehandlKlage,
        Trin.AfventAnkestyrelsen,
    ];

    [Fact, Trait("Krav", "S1-1")]
    public async Task Every_journal_of_the_world_is_whole() =>
        Assert.True(
            (
                await world.As<VerifyJournal, Verification>(SystemActor.Instance, v => v.Run())
            ).IsWhole
        );

    [Fact]
    public async Task Every_stage_that_acts_can_reach_has_a_case()
    {
        var found = await world.Ask("select distinct trin as svar from sag_status");

        Assert.Equal(
            Enum.GetValues<Trin>().Except(OutOfReach).Select(t => $"{t}").Order(),
            found.Order()
        );
    }

    [Fact]
    public async Task The_mandate_of_the_world_was_registered_by_a_caseworker_and_journalised()
    {
        var number = await world.Case("Bent Kjær Sørensen");

        Assert.Single(
            await world.Ask(
                """
                select j.type as svar from journal j join sag s on s.id = j.sag_id
                where s.nummer = @number and j.type = 'fuldmagt-givet' and j.forfatter_art = 'Medarbejder'
                """,
                new { number }
            )
        );
    }

    [Theory]
    [InlineData("Ali Hassan", "Afgør", "Sagsbehandler")]
    [InlineData("Birgit Ægidius", "Afsluttet", "Ingen")]
    [InlineData("Tove Lindegaard", "Send", "Sagsbehandler")]
    [InlineData("Maria da Conceição Ferreira-Østergaard von Brockenhuus", "AfventMentor", "Mentor")]
    [InlineData("Grace Okafor", "AfventSvar", "Borger")]
    [InlineData("Bent Kjær Sørensen", "Klagefrist", "Borger")]
    [InlineData("Niels Vang", "IndhentRåd", "Sundhedskoordinator")]
    [InlineData("Kirsten Loft", "Afgør", "Sagsbehandler")]
    [InlineData("Jens Peter Hald", "IndhentRåd", "Sagsbehandler")]
    [InlineData("Åse Mikkelsen", "Oplys", "Borger")]
    [InlineData("Rolf Timm", "Oplys", "Læge")]
    [InlineData("Ellen Krogh", "Afsluttet", "Ingen")]
    [InlineData("Signe Lund", "Oplys", "Læge")]
    [InlineData("Karin Holst", "Oplys", "Sagsbehandler")]
    public async Task A_told_case_stands_where_its_story_ends(
        string citizen,
        string trin,
        string bold
    )
    {
        var number = await world.Case(citizen);

        Assert.Equal(
            [$"{trin} {bold}"],
            await world.Ask(
                "select st.trin || ' ' || st.bold as svar from sag_status st join sag s on s.id = st.sag_id where s.nummer = @number",
                new { number }
            )
        );
    }

    [Theory, Trait("Krav", "S0-1"), Trait("Krav", "S4-24")]
    [InlineData("klummer i BT", "2018-0000088-1")]
    [InlineData("overbelyses", "2017-000853-2")]
    [InlineData("chikanøst", "Lea Friedberg")]
    [InlineData("taskforce for afklaring af målgrupper", "John Andersen")]
    [InlineData("Metropol", "2017-0313147-6")]
    public async Task A_source_document_is_found_by_its_words_with_its_own_number(
        string words,
        string known
    )
    {
        using var karen = await world.Browse(world.Cast.Karen);

        var number = Assert.Single(
            await world.Ask(
                """
                select s.nummer as svar from journal_indhold i join sag s on s.id = i.sag_id
                where i.dokument_hash is not null and s.borger_id is null
                  and (i.modtager like @like or i.tekst like @like or s.nummer like @case)
                """,
                new { like = $"%{known}%", @case = known[..^2] }
            )
        );
        var found = await karen.Get(Links.Search(words));
        var journal = await karen.Get(Saglig.Journaler.Links.Journal(number));

        Assert.Contains(number, found.Text);
        Assert.Contains(known, journal.Text);
    }

    [Fact, Trait("Krav", "S1-2")]
    public async Task A_source_document_keeps_its_date_its_unit_and_its_initials()
    {
        var number = Assert.Single(
            await world.Ask("select nummer as svar from sag where afsenders_nummer = '2017-000853'")
        );
        using var karen = await world.Browse(world.Cast.Karen);

        var journal = (await karen.Get(Saglig.Journaler.Links.Journal(number))).Text;

        Assert.Contains("20-12-2016", journal);
        Assert.Contains("Familie- og Beskæftigelsesforvaltningen, Jobcenter Sekretariat", journal);
        Assert.Contains("BGD", journal);
    }

    [Fact]
    public async Task Every_persona_signs_in_and_lands_where_there_is_something_to_try()
    {
        foreach (var persona in await Personas())
        {
            using var browser = world.Anonymous();
            var landed = await SignIn(browser, persona);

            Assert.Equal(HttpStatusCode.OK, landed.Status);
            Assert.Equal(persona.At.Split('?')[0], landed.Path.Split('?')[0]);
            Assert.NotEqual("", landed.Heading);
            Assert.True(landed.Text.Length > 100, $"{persona.Name}: {landed.Text}");
        }
    }

    [Fact]
    public async Task No_page_that_a_persona_is_led_to_fails()
    {
        foreach (var persona in await Personas())
        {
            using var browser = world.Anonymous();
            var landed = await SignIn(browser, persona);
            var pages = await Visit(browser, landed);

            Assert.NotEmpty(pages);
            Assert.All(
                pages,
                page =>
                    Assert.True(
                        page.Status == HttpStatusCode.OK,
                        $"{persona.Name}: {page.Path} {page.Status}"
                    )
            );
        }
    }

    [Fact]
    public async Task Someone_who_is_no_persona_cannot_be_chosen()
    {
        using var browser = world.Anonymous();

        var page = await browser.Submit(
            await browser.Get("/log-ind"),
            new { person = Guid.Empty },
            "form.personaer"
        );

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Mette_can_grant_what_Ali_asks_for_at_once()
    {
        var mette = world.Cast.Mette;
        var number = await world.Case("Ali Hassan");
        var sag = (
            await world.As<CaseAccess, CaseDecision>(
                mette,
                access => access.Decide(number, mette, AccessKind.Case)
            )
        ).Sag!;
        var facts = await world.As<LoadAfgørelsesfakta, Afgørelsesfakta>(
            mette,
            load => load.For(sag, new Udkast { Udfald = Udfald.FuldBevilling })
        );

        Assert.True(Afgørelsesprøvelse.Prøv(facts).KanAfgøres());
        Assert.Single(facts.Oplysninger, o => o.TalerImod);
        Assert.NotNull(Assert.Single(facts.Høringer).Besvaret);
    }

    /// <summary>The pages that a page leads to, and those that they lead to, each once and at most sixty.</summary>
    private static async Task<IReadOnlyList<Seen>> Visit(Browser browser, Seen from)
    {
        var known = new HashSet<string> { from.Path };
        var waiting = new Queue<string>(Addresses(from).Prepend("/").Where(known.Add));
        var seen = new List<Seen>();
        while (seen.Count < 60 && waiting.TryDequeue(out var next))
        {
            var page = await browser.Get(next);
            seen.Add(page);
            foreach (var link in Addresses(page).Where(known.Add))
                waiting.Enqueue(link);
        }
        return seen;
    }

    private static IEnumerable<string> Addresses(Seen page) =>
        page
            .Html.QuerySelectorAll("a[href^='/']")
            .Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Where(href => href.Length > 1);

    private Task<List<Persona>> Personas() =>
        world.As<PersonaSql, List<Persona>>(SystemActor.Instance, sql => sql.All());

    private static async Task<Seen> SignIn(Browser browser, Persona persona) =>
        await browser.Submit(
            await browser.Get("/log-ind"),
            new { person = persona.Person },
            "form.personaer"
        );
}

public sealed class WorldOnSqlite(SqliteDemo world) : WorldTests(world), IClassFixture<SqliteDemo>;

public sealed class WorldOnPostgres(PostgresDemo world)
    : WorldTests(world),
        IClassFixture<PostgresDemo>;
