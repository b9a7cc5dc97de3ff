using System.Net;
using Saglig.Fleksjobsager;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Fleksjobsager.Links;

namespace Saglig.Tests.Fleksjobsager;

public abstract class AdviceTests(App app)
{
    [Fact, Trait("Krav", "S4-36")]
    public async Task The_page_shows_the_regime_with_its_uncertainty()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        Assert.Contains("Sagen følger ordningen med rehabiliteringsteam.", page.Text);
        Assert.Contains("Usikkert:", page.Text);
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task A_case_of_another_type_has_no_such_page()
    {
        var sag = await app.NewSag();
        var pension = await app.NewSag(type: "foertidspension");
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.OK, (await mette.Get(Links.Show(sag.Nummer))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(pension.Nummer))).Status);
    }

    [Fact, Trait("Krav", "S4-36")]
    public async Task The_coordinator_sees_only_the_narrow_page_and_the_advice_is_journalised()
    {
        var sag = await app.NewSag();
        using var lis = await app.Browse(app.Cast.Lis);
        Assert.Equal(HttpStatusCode.NotFound, (await lis.Get(Links.GiveAdvice(sag.Nummer))).Status);
        await Ask(sag);

        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Show(sag.Nummer))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get("/soeg?q=Ali")).Status);
        Assert.Contains(sag.Nummer, (await lis.Get(Links.MineRådgivninger)).Text);
        var page = await lis.Get(Links.GiveAdvice(sag.Nummer));
        Assert.Contains("Hvilke skånehensyn?", page.Text);
        await lis.Submit(page, new { Råd = "Lettere arbejde.", Skånehensyn = "Ingen løft." });

        var facts = await app.As<FleksjobSql, Ret.Fleksjobsag>(app.Cast.Mette, sql => sql.For(sag));
        Assert.Equal(app.Clock.Today(), facts.Sundhedsråd?.Dag);
        Assert.Equal(HttpStatusCode.NotFound, (await lis.Get(Links.GiveAdvice(sag.Nummer))).Status);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Nobody_else_comes_to_the_coordinators_pages()
    {
        var sag = await app.NewSag();
        await Ask(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await mette.Get(Links.GiveAdvice(sag.Nummer))).Status
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await mette.Get(Links.MineRådgivninger)).Status);
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NewSag();
        await app.Fleksjobforhold(sag);

        var stale = await app.As<SaveFleksjob, bool>(
            app.Cast.Bo,
            save => save.Run(sag.Id, new Fleksjobforhold())
        );

        Assert.False(stale);
    }

    private Task<bool> Ask(Sag sag) =>
        app.As<AskAdvice, bool>(
            app.Cast.Mette,
            ask =>
                ask.Run(
                    sag.Id,
                    app.Cast.Lis.Id,
                    "Hvilke skånehensyn?",
                    app.Clock.Today().AddDays(14)
                )
        );
}

public sealed class AdviceOnSqlite(SqliteApp app) : AdviceTests(app), IClassFixture<SqliteApp>;

public sealed class AdviceOnPostgres(PostgresApp app)
    : AdviceTests(app),
        IClassFixture<PostgresApp>;
