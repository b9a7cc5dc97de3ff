using Saglig.Ansøgninger;
using Saglig.Tests.Testing;
using Links = Saglig.Sager.Links;

namespace Saglig.Tests.Sager;

public abstract class CloseTests(App app)
{
    [Fact, Trait("Afvist", "S3-15")]
    public async Task A_case_with_an_open_application_cannot_be_closed()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Close(sag.Nummer)),
            new { Grund = "Færdig" }
        );

        Assert.Contains("kan kun lukkes med en skriftlig afgørelse", answer.Text);
        Assert.Equal("Færdig", answer.Value("Grund"));
        Assert.DoesNotContain(await app.Journal(sag), e => e.Type == "sag-lukket");
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task It_is_closed_when_the_application_has_ended_and_only_once()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        await app.As<TrækTilbage, AfslutResult>(
            app.Cast.Mette,
            træk => træk.Run(sag.Id, "Nej tak", app.Clock.Today())
        );
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Close(sag.Nummer));

        await mette.Submit(form, new { Grund = "Trukket tilbage" });
        var again = await mette.Submit(form, new { Grund = "Igen" });

        Assert.Contains("lukket i forvejen", again.Text);
        Assert.Single(await app.Journal(sag), e => e.Type == "sag-lukket");
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_of_another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        Assert.Equal(
            "Begrund, at du vil se sagen",
            (await peter.Get(Links.Close(sag.Nummer))).Heading
        );
    }
}

public sealed class CloseOnSqlite(SqliteApp app) : CloseTests(app), IClassFixture<SqliteApp>;

public sealed class ClosePostgres(PostgresApp app) : CloseTests(app), IClassFixture<PostgresApp>;
