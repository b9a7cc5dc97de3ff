using System.Net;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.MinSag.Links;
using Staff = Saglig.Oplysninger.Links;

namespace Saglig.Tests.MinSag.Samtykker;

public abstract class ConsentTests(App app)
{
    private const string Doctor = "Lægehuset i Nordby";

    [Fact, Trait("Krav", "S1-7")]
    public async Task Staff_ask_the_citizen_says_yes_and_the_consent_carries_a_request()
    {
        var sag = await app.NewSag();
        await Ask(sag);
        using var ali = await app.Browse(app.Cast.Ali);
        var front = await ali.Get(Links.Sag(sag.Nummer));
        var asked = await Question(sag);
        var page = await ali.Get(front.Link(Links.Samtykke(sag.Nummer, asked.Id.Value)));
        Assert.Equal($"Må vi spørge {Doctor}?", page.Heading);
        Assert.Contains("Hvad du kan klare", page.Text);

        var answer = await Say(ali, page, "Givet");

        Assert.Contains($"Tak. Vi må nu spørge {Doctor}.", answer.Text);
        var given = Assert.Single(await Consents(sag)).Samtykke;
        Assert.Equal((Doctor, app.Clock.Today()), (given.Kilde, given.Givet));
        Assert.Equal("samtykke-givet", (await app.Journal(sag))[^1].Type);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("Gælder", (await mette.Get(Staff.Show(sag.Nummer))).Text);
        Assert.DoesNotContain(
            "Svar på, om vi må spørge",
            (await ali.Get(Links.Sag(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Krav", "S1-7"), Trait("Afvist", "S1-7")]
    public async Task A_no_is_journalised_seen_by_staff_and_gives_no_consent()
    {
        var sag = await app.NewSag();
        await Ask(sag);
        using var ali = await app.Browse(app.Cast.Ali);
        var asked = await Question(sag);
        var page = await ali.Get(Links.Samtykke(sag.Nummer, asked.Id.Value));

        var answer = await Say(ali, page, "Afslået");
        var again = await Say(ali, page, "Givet");

        Assert.Contains($"Du har sagt nej til {Doctor}.", answer.Text);
        Assert.Contains("Du har allerede svaret.", again.Text);
        Assert.Empty(await Consents(sag));
        Assert.Equal("samtykke-afslaaet", (await app.Journal(sag))[^1].Type);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("Borgeren sagde nej", (await mette.Get(Staff.Show(sag.Nummer))).Text);
    }

    [Fact, Trait("Krav", "S1-7")]
    public async Task The_citizen_withdraws_a_consent_once_and_staff_see_it()
    {
        var sag = await app.NewSag();
        var id = await app.GivSamtykke(sag);
        using var ali = await app.Browse(app.Cast.Ali);
        var list = await ali.Get(
            (await ali.Get(Links.Sag(sag.Nummer))).Link(Links.Samtykker(sag.Nummer))
        );
        Assert.Contains("At oplyse sagen om fleksjob", list.Text);
        var page = await ali.Get(list.Link(Links.WithdrawSamtykke(sag.Nummer, id.Value)));

        var answer = await ali.Submit(page);
        var again = await ali.Submit(page);

        Assert.Contains("Du har trukket dit ja tilbage.", answer.Text);
        Assert.Contains("Dit ja er allerede trukket tilbage.", again.Text);
        Assert.Single(await app.Journal(sag), l => l.Type == "samtykke-trukket");
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("Trukket tilbage", (await mette.Get(Staff.Show(sag.Nummer))).Text);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task The_same_source_is_not_asked_about_twice_at_a_time()
    {
        var sag = await app.NewSag();
        await Ask(sag);

        var again = await Ask(sag);

        Assert.Contains("Borgeren er allerede spurgt", again.Text);
        Assert.Equal("Hvad du kan klare", again.Value("Formål"));
        Assert.Single(await Questions(sag));
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_question_without_source_and_purpose_is_not_put()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(
            (await mette.Get(Staff.Show(sag.Nummer))).Link(Staff.AskSamtykke(sag.Nummer))
        );

        var answer = await mette.Submit(form, new { Udløber = app.Clock.Today().AddDays(-1) });

        Assert.EndsWith("Skriv, hvem vi vil spørge.", answer.ErrorFor("Kilde"));
        Assert.EndsWith("Skriv, hvad svaret skal bruges til.", answer.ErrorFor("Formål"));
        Assert.EndsWith("Den sidste dag kan ikke ligge før i dag.", answer.ErrorFor("Udløber"));
        Assert.Empty(await Questions(sag));
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_question_whose_last_day_has_passed_gives_no_consent()
    {
        var sag = await app.NewSag();
        await Ask(sag, app.Clock.Today());
        var asked = await Question(sag);
        app.Clock.Advance(TimeSpan.FromDays(1));

        var said = await app.As<AnswerSamtykke, bool>(
            app.Cast.Ali,
            answer => answer.Run(sag.Id, asked.Id, Samtykkesvar.Givet)
        );

        Assert.False(said);
        Assert.Empty(await Consents(sag));
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_representative_sees_but_neither_gives_nor_withdraws()
    {
        var sag = await app.NewSag();
        var id = await app.GivSamtykke(sag);
        await Ask(sag);
        var asked = await Question(sag);
        using var rita = await app.Browse(await app.RegistrerFuldmagt(sag));

        var list = await rita.Get(Links.Samtykker(sag.Nummer));

        Assert.Contains(Doctor, list.Text);
        Assert.DoesNotContain("Svar ja eller nej", list.Text);
        foreach (
            var path in (string[])
                [
                    Links.Samtykke(sag.Nummer, asked.Id.Value),
                    Links.WithdrawSamtykke(sag.Nummer, id.Value),
                ]
        )
            Assert.Equal(HttpStatusCode.NotFound, (await rita.Get(path)).Status);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task Another_citizen_and_another_cases_question_are_not_there()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        await Ask(sag);
        var asked = await Question(sag);
        using var berit = await app.Browse(app.Cast.Berit);
        using var ali = await app.Browse(app.Cast.Ali);

        var hers = await berit.Get(Links.Samtykke(sag.Nummer, asked.Id.Value));
        var wrong = await ali.Get(Links.Samtykke(other.Nummer, asked.Id.Value));

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (hers.Status, wrong.Status)
        );
    }

    [Theory, Trait("Afvist", "S1-7")]
    [InlineData("")]
    [InlineData("Måske")]
    [InlineData("7")]
    public async Task What_is_neither_yes_nor_no_is_no_answer(string said)
    {
        var sag = await app.NewSag();
        await Ask(sag);
        var asked = await Question(sag);
        using var ali = await app.Browse(app.Cast.Ali);
        var page = await ali.Get(Links.Samtykke(sag.Nummer, asked.Id.Value));

        await Say(ali, page, said);

        Assert.Null((await Question(sag)).Svar);
        Assert.Empty(await Consents(sag));
    }

    private async Task<Seen> Ask(Sag sag, DateOnly? last = null)
    {
        using var mette = await app.Browse(app.Cast.Mette);
        return await mette.Submit(
            await mette.Get(Staff.AskSamtykke(sag.Nummer)),
            new
            {
                Kilde = Doctor,
                Formål = "Hvad du kan klare",
                Udløber = last is { } day ? Saglig.Ui.Dates.Brief(day) : "",
            }
        );
    }

    private static Task<Seen> Say(Browser browser, Seen page, string said)
    {
        var values = FoundForm.On(page).Single().Values();
        return browser.Post(
            page.Path,
            values.Where(v => v.Key != "svar").Append(new("svar", said))
        );
    }

    private async Task<Samtykkeanmodning> Question(Sag sag) => (await Questions(sag))[0];

    private Task<List<Samtykkeanmodning>> Questions(Sag sag) =>
        app.As<SamtykkeanmodningSql, List<Samtykkeanmodning>>(
            SystemActor.Instance,
            sql => sql.For(sag.Id)
        );

    private Task<IReadOnlyList<SamtykkeRow>> Consents(Sag sag) =>
        app.As<SamtykkeSql, IReadOnlyList<SamtykkeRow>>(
            SystemActor.Instance,
            sql => sql.For(sag.Id)
        );
}

public sealed class ConsentOnSqlite(SqliteApp app) : ConsentTests(app), IClassFixture<SqliteApp>;

public sealed class ConsentOnPostgres(PostgresApp app)
    : ConsentTests(app),
        IClassFixture<PostgresApp>;
