using System.Net;
using Saglig.Kladder;
using Saglig.Tests.Testing;
using Links = Saglig.Kladder.Links;

namespace Saglig.Tests.Kladder;

public abstract class DiscardTests(App app)
{
    [Fact]
    public async Task My_drafts_lead_back_to_their_form_with_the_text_in_it()
    {
        var sag = await app.NewSag();
        await app.BegyndNotat(sag, app.Cast.Mette, "Lægen ringede i dag.");
        using var mette = await app.Browse(app.Cast.Mette);

        var list = await mette.Get(Links.Mine);
        var path = list
            .Html.QuerySelectorAll("main tbody a")
            .Select(a => a.GetAttribute("href")!)
            .First(href => href.Contains(sag.Nummer, StringComparison.Ordinal));

        Assert.Contains(sag.Nummer, list.Text);
        Assert.Equal("Lægen ringede i dag.", (await mette.Get(path)).Value("Indhold"));
    }

    [Fact]
    public async Task It_is_thrown_away_only_after_one_has_seen_it_and_confirmed()
    {
        var sag = await app.NewSag();
        var draft = await app.BegyndNotat(sag, app.Cast.Mette, "Lægen ringede i dag.");
        using var mette = await app.Browse(app.Cast.Mette);

        var ask = await mette.Get(Links.DiscardPage(draft.Id));
        Assert.Contains("Lægen ringede i dag.", ask.Text);
        Assert.Contains(sag.Nummer, (await mette.Get(Links.Mine)).Text);
        var list = await mette.Submit(ask);

        Assert.DoesNotContain(sag.Nummer, list.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.DiscardPage(draft.Id))).Status
        );
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_persons_draft_is_as_one_that_does_not_exist()
    {
        var sag = await app.NewSag();
        var draft = await app.BegyndNotat(sag, app.Cast.Mette, "Lægen ringede i dag.");
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal(HttpStatusCode.NotFound, (await bo.Get(Links.DiscardPage(draft.Id))).Status);
        Assert.DoesNotContain(sag.Nummer, (await bo.Get(Links.Mine)).Text);
        Assert.NotNull(
            await app.As<DraftSql, Draft?>(SystemActor.Instance, sql => sql.Find(draft.Id))
        );
    }

    [Fact]
    public async Task Nobody_without_drafts_is_left_with_an_empty_table()
    {
        using var peter = await app.Browse(app.Cast.Peter);

        Assert.Contains("Du har ingen kladder.", (await peter.Get(Links.Mine)).Text);
    }
}

public sealed class DiscardOnSqlite(SqliteApp app) : DiscardTests(app), IClassFixture<SqliteApp>;

public sealed class DiscardOnPostgres(PostgresApp app)
    : DiscardTests(app),
        IClassFixture<PostgresApp>;
