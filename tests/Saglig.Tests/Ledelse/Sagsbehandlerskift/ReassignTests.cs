using Saglig.Ledelse.Sagsbehandlerskift;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Sagsbehandlerskift;

public abstract class ReassignTests(App app)
{
    private static object To(EmployeeActor who) =>
        new
        {
            Til = who.Id.Value,
            Grund = "Mette går på barsel",
            Overlevering = "Vi har lovet at ringe mandag. Det næste er høringen.",
        };

    [Fact, Trait("Krav", "S4-21")]
    public async Task The_leader_gives_the_case_away_and_the_citizen_is_told_by_letter_and_timeline()
    {
        var sag = await app.NewSag();
        using var karen = await app.Browse(app.Cast.Karen);

        var done = await karen.Submit(await karen.Get(Links.Reassign(sag.Nummer)), To(app.Cast.Bo));

        Assert.Contains("Gemt.", done.Html.Body!.TextContent);
        Assert.Equal(app.Cast.Bo.Id, (await app.Nu(sag)).Ansvarlig);
        var journal = await app.Journal(sag);
        Assert.Contains(journal, e => e.Title == "Du har fået en ny sagsbehandler");
        var entry = Assert.Single(journal, e => e.Type == "sagsbehandler-skiftet");
        Assert.Contains("lovet at ringe mandag", entry.Text);
        Assert.DoesNotContain("Bo Bech", entry.Title + entry.Text + entry.ToCitizen);
        using var ali = await app.Browse(app.Cast.Ali);
        Assert.Contains("Bo Bech", (await ali.Get($"/min-sag/{sag.Nummer}")).Text);
    }

    [Fact]
    public async Task A_citizen_who_is_dead_gets_no_letter_and_the_case_goes_on()
    {
        var dead = await app.NewBorger(
            "6103807061",
            "Dora Død",
            b => b with { Død = app.Clock.Today() }
        );
        var sag = await app.NewSag(citizen: dead);

        Assert.Equal(ReassignResult.Skiftet, await app.GivVidere(sag, app.Cast.Bo));
        Assert.DoesNotContain(await app.Journal(sag), e => e.Art == "Ud");
    }

    [Fact, Trait("Krav", "S4-21")]
    public async Task The_third_change_in_a_year_is_on_the_leaders_list()
    {
        var sag = await app.NewSag();
        foreach (var who in new[] { app.Cast.Bo, app.Cast.Jonas })
            await app.GivVidere(sag, who);
        using var karen = await app.Browse(app.Cast.Karen);
        Assert.DoesNotContain(sag.Nummer, (await karen.Get(Links.Skift)).Text);
        Assert.Contains("det tredje på et år", (await karen.Get(Links.Reassign(sag.Nummer))).Text);

        await app.GivVidere(sag, app.Cast.Mette);

        Assert.Contains(sag.Nummer, (await karen.Get(Links.Skift)).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_gives_no_case_away_but_takes_one_that_nobody_has()
    {
        var sag = await app.NewSag();
        using var bo = await app.Browse(app.Cast.Bo);
        Assert.Contains(
            "Kun lederen kan give sagen videre",
            (await bo.Get(Links.Reassign(sag.Nummer))).Text
        );
        Assert.Equal(
            ReassignResult.MåIkke,
            await app.GivVidere(sag, app.Cast.Bo, leader: app.Cast.Bo)
        );
        await app.ErklærInhabil(sag, app.Cast.Mette);

        await bo.Submit(await bo.Get(Links.Reassign(sag.Nummer)), To(app.Cast.Bo));

        Assert.Equal(app.Cast.Bo.Id, (await app.Nu(sag)).Ansvarlig);
    }

    [Fact]
    public async Task Someone_of_another_unit_or_disqualified_is_no_choice()
    {
        var sag = await app.NewSag();
        await app.ErklærInhabil(sag, app.Cast.Bo);
        using var karen = await app.Browse(app.Cast.Karen);
        var form = await karen.Get(Links.Reassign(sag.Nummer));
        Assert.DoesNotContain("Bo Bech", form.Text);

        foreach (var who in new[] { app.Cast.Bo, app.Cast.Peter, app.Cast.Mette })
            Assert.Contains(
                "Vælg en sagsbehandler i enheden",
                (await karen.Submit(form, To(who))).ErrorFor("Til")
            );
        Assert.Equal(app.Cast.Mette.Id, (await app.Nu(sag)).Ansvarlig);
    }

    [Fact]
    public async Task The_second_of_two_leaders_is_told_and_keeps_the_text()
    {
        var sag = await app.NewSag();
        using var karen = await app.Browse(app.Cast.Karen);
        var form = await karen.Get(Links.Reassign(sag.Nummer));
        await app.GivVidere(sag, app.Cast.Bo);

        var told = await karen.Submit(form, To(app.Cast.Jonas));

        Assert.Contains("En anden har givet sagen videre", told.Text);
        Assert.Equal("Mette går på barsel", told.Value("Grund"));
        Assert.Equal(app.Cast.Bo.Id, (await app.Nu(sag)).Ansvarlig);
    }

    [Theory, InlineData("Grund"), InlineData("Overlevering"), InlineData("Til")]
    public async Task Reason_handover_and_receiver_are_all_needed(string missing)
    {
        var sag = await app.NewSag();
        using var karen = await app.Browse(app.Cast.Karen);
        var fields = new Dictionary<string, string>
        {
            ["Til"] = app.Cast.Bo.Id.Value.ToString(),
            ["Grund"] = "Barsel",
            ["Overlevering"] = "Intet særligt",
        };
        fields[missing] = "";

        var page = await karen.Submit(await karen.Get(Links.Reassign(sag.Nummer)), fields);

        Assert.NotNull(page.ErrorFor(missing));
        Assert.Equal(app.Cast.Mette.Id, (await app.Nu(sag)).Ansvarlig);
    }

    [Fact]
    public async Task A_closed_case_stays_where_it_is()
    {
        var sag = await app.NewSag();
        await app.As<CloseSag, CloseSagResult>(
            app.Cast.Mette,
            close => close.Run(sag.Id, "Færdig")
        );

        Assert.Equal(ReassignResult.ErLukket, await app.GivVidere(sag, app.Cast.Bo));
        using var karen = await app.Browse(app.Cast.Karen);
        Assert.Contains("Sagen er lukket", (await karen.Get(Links.Reassign(sag.Nummer))).Text);
    }
}

public sealed class ReassignOnSqlite(SqliteApp app) : ReassignTests(app), IClassFixture<SqliteApp>;

public sealed class ReassignOnPostgres(PostgresApp app)
    : ReassignTests(app),
        IClassFixture<PostgresApp>;
