using System.Net;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse;

public abstract class ShowTests(App app)
{
    private static readonly string[] All =
    [
        Links.Ledelse,
        Links.Ansøgninger,
        Links.Sager,
        Links.Opslag,
        Links.Tilsidesættelser,
        Links.Mentor,
        Links.Risici,
        Links.Inhabilitet,
        Links.Skift,
    ];

    [Fact, Trait("Krav", "S3-15")]
    public async Task Open_applications_stand_by_age_and_each_figure_opens_to_its_cases()
    {
        var (old, young) = (await app.NewSag(), await app.NewSag());
        await app.ModtagAnsøgning(old, app.Clock.Today().AddDays(-900));
        await app.ModtagAnsøgning(young, app.Clock.Today());
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Ledelse);
        var link = page
            .Html.QuerySelectorAll("a")
            .First(a => a.GetAttribute("href") == Links.AnsøgningerAfAlder("to-aar"));
        var cases = await karen.Get(link.GetAttribute("href")!);

        Assert.StartsWith("1", link.TextContent);
        Assert.Contains(old.Nummer, cases.Text);
        Assert.DoesNotContain(young.Nummer, cases.Text);
        var all = (await karen.Get(Links.Ansøgninger)).Text;
        Assert.True(
            all.IndexOf(old.Nummer, StringComparison.Ordinal)
                < all.IndexOf(young.Nummer, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_caseload_shows_who_has_what_and_what_nobody_has()
    {
        var sag = await app.NewSag(handler: app.Cast.Bo);
        var free = await app.NewSag();
        await app.ErklærInhabil(free, app.Cast.Mette);
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Ledelse);

        Assert.Contains("Jonas Ny", page.Text);
        Assert.Contains("Ingen sagsbehandler", page.Text);
        Assert.Contains(sag.Nummer, (await karen.Get(Links.SagerHos(app.Cast.Bo.Id))).Text);
        var without = await karen.Get(Links.SagerHos(null));
        Assert.Contains(free.Nummer, without.Text);
        Assert.DoesNotContain(sag.Nummer, without.Text);
    }

    [Fact]
    public async Task A_case_that_came_from_another_system_without_a_status_counts_too()
    {
        var sag = await app.NewSag();
        await app.ErklærInhabil(sag, app.Cast.Mette);
        await app.As<Saglig.Storage.Db>(
            SystemActor.Instance,
            db =>
                db.Write(() =>
                    (Task)db.Execute("delete from sag_status where sag_id = @Id", new { sag.Id })
                )
        );
        using var karen = await app.Browse(app.Cast.Karen);

        var figure = (await karen.Get(Links.Ledelse))
            .Html.QuerySelectorAll("a")
            .First(a => a.GetAttribute("href") == Links.SagerHos(null));

        Assert.False(figure.TextContent.StartsWith('0'));
        Assert.Contains(sag.Nummer, (await karen.Get(Links.SagerHos(null))).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_units_cases_are_on_none_of_the_pages()
    {
        var theirs = await app.NewSag(handler: app.Cast.Peter);
        await app.ModtagAnsøgning(theirs, app.Clock.Today().AddDays(-900));
        using var karen = await app.Browse(app.Cast.Karen);

        foreach (var path in All.Append(Links.SagerHos(app.Cast.Peter.Id)))
            Assert.DoesNotContain(theirs.Nummer, (await karen.Get(path)).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Only_a_leader_sees_them()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        using var sofie = await app.Browse(app.Cast.Sofie);
        using var ali = await app.Browse(app.Cast.Ali);

        foreach (var browser in new[] { mette, sofie, ali })
        foreach (var path in All)
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(path)).Status);
    }

    [Fact]
    public async Task A_figure_for_someone_who_does_not_exist_is_not_found()
    {
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get($"{Links.Sager}?hos={new Guid(5, 0, 0, new byte[8])}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
