using System.Net;
using Saglig.Ledelse;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Inhabiliteter;

public abstract class LiftTests(App app)
{
    [Fact]
    public async Task The_leader_lets_her_back_with_a_reason_once()
    {
        var sag = await app.NewSag();
        var id = await app.ErklærInhabil(sag, app.Cast.Bo);
        using var karen = await app.Browse(app.Cast.Karen);
        using var bo = await app.Browse(app.Cast.Bo);
        var form = await karen.Get(Links.LiftInhabilitet(id));

        var done = await karen.Submit(form, new { Fordi = "De er ikke længere i familie." });
        var again = await karen.Submit(form, new { Fordi = "De er ikke længere i familie." });

        Assert.Contains("Bo Bech kan åbne", done.Html.Body!.TextContent);
        Assert.Contains("ophævet i forvejen", again.Text);
        Assert.Equal(
            "Overblik over sagen",
            (await bo.Get(Saglig.Sager.Links.Sag(sag.Nummer))).Heading
        );
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "inhabilitet-ophaevet");
        Assert.Contains("ikke længere i familie", entry.Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Nobody_else_can_and_to_another_unit_it_does_not_exist()
    {
        var sag = await app.NewSag();
        var mine = await app.ErklærInhabil(sag, app.Cast.Bo);
        var other = await app.NewSag(handler: app.Cast.Peter);
        var theirs = await app.ErklærInhabil(other, app.Cast.Peter);
        using var bo = await app.Browse(app.Cast.Bo);
        using var mette = await app.Browse(app.Cast.Mette);
        using var karen = await app.Browse(app.Cast.Karen);

        foreach (var browser in new[] { bo, mette })
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (await browser.Get(Links.LiftInhabilitet(mine))).Status
            );
        foreach (var id in new[] { theirs, new InhabilitetId(new Guid(9, 0, 0, new byte[8])) })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await karen.Get(Links.LiftInhabilitet(id))).Status
            );
        Assert.DoesNotContain(other.Nummer, (await karen.Get(Links.Inhabilitet)).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_leader_cannot_lift_her_own()
    {
        var sag = await app.NewSag();
        var own = await app.ErklærInhabil(sag, app.Cast.Karen);
        var bos = await app.ErklærInhabil(sag, app.Cast.Bo);
        using var karen = await app.Browse(app.Cast.Karen);

        foreach (var id in new[] { own, bos })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await karen.Get(Links.LiftInhabilitet(id))).Status
            );
        Assert.DoesNotContain(sag.Nummer, (await karen.Get(Links.Inhabilitet)).Text);
    }

    [Fact]
    public async Task Without_a_reason_it_stands()
    {
        var sag = await app.NewSag();
        var id = await app.ErklærInhabil(sag, app.Cast.Bo);
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Submit(
            await karen.Get(Links.LiftInhabilitet(id)),
            new { Fordi = "" }
        );

        Assert.NotNull(page.ErrorFor("Fordi"));
        Assert.DoesNotContain(await app.Journal(sag), e => e.Type == "inhabilitet-ophaevet");
    }
}

public sealed class LiftOnSqlite(SqliteApp app) : LiftTests(app), IClassFixture<SqliteApp>;

public sealed class LiftOnPostgres(PostgresApp app) : LiftTests(app), IClassFixture<PostgresApp>;
