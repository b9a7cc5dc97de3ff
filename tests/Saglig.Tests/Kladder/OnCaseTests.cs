using Saglig.Kladder;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Kladder.Links;

namespace Saglig.Tests.Kladder;

public abstract class OnCaseTests(App app)
{
    private Task<TakeOverResult> Take(Sag sag, EmployeeActor who, Guid id) =>
        app.As<TakeOverDraft, TakeOverResult>(who, take => take.Run(sag.Id, who, id));

    [Fact]
    public async Task The_new_caseworker_takes_over_and_writes_on()
    {
        var sag = await app.NewSag();
        await app.BegyndNotat(sag, app.Cast.Mette, "Lægen ringede i dag.");
        await app.GivVidere(sag, app.Cast.Bo);
        using var bo = await app.Browse(app.Cast.Bo);

        var list = await bo.Submit(await bo.Get(Links.OnCase(sag.Nummer)));

        Assert.Contains("Kladden er din nu", list.Html.Body!.TextContent);
        Assert.Equal(
            "Lægen ringede i dag.",
            (await bo.Get(Saglig.Sager.Links.WriteNotat(sag.Nummer))).Value("Indhold")
        );
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Equal(
            "",
            (await mette.Get(Saglig.Sager.Links.WriteNotat(sag.Nummer))).Value("Indhold")
        );
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "kladde-overtaget");
        Assert.Equal("", entry.ToCitizen);
        Assert.DoesNotContain("Lægen", entry.Title + entry.Text);
    }

    [Fact]
    public async Task The_leader_may_and_a_colleague_may_not()
    {
        var sag = await app.NewSag();
        var draft = await app.BegyndNotat(sag, app.Cast.Mette, "Lægen ringede i dag.");
        using var bo = await app.Browse(app.Cast.Bo);

        var page = await bo.Get(Links.OnCase(sag.Nummer));

        Assert.Contains("Mette Holm", page.Text);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Equal(TakeOverResult.MåIkke, await Take(sag, app.Cast.Bo, draft.Id));
        Assert.Equal(TakeOverResult.MåIkke, await Take(sag, app.Cast.Peter, draft.Id));
        Assert.Equal(TakeOverResult.Overtaget, await Take(sag, app.Cast.Karen, draft.Id));
    }

    [Fact]
    public async Task Ones_own_text_is_never_written_over()
    {
        var sag = await app.NewSag();
        var theirs = await app.BegyndNotat(sag, app.Cast.Bo, "Bos tekst her.");
        await app.BegyndNotat(sag, app.Cast.Mette, "Mettes tekst her.");
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.OnCase(sag.Nummer));

        var told = await mette.Submit(form, new { id = theirs.Id });

        Assert.Contains("Du har selv en kladde", told.Text);
        Assert.Equal(
            "Mettes tekst her.",
            (await mette.Get(Saglig.Sager.Links.WriteNotat(sag.Nummer))).Value("Indhold")
        );
    }

    [Fact]
    public async Task Another_cases_draft_and_one_that_is_gone_are_the_same()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(handler: app.Cast.Peter));
        var draft = await app.BegyndNotat(other, app.Cast.Peter, "Peters tekst her.");

        Assert.Equal(TakeOverResult.FindesIkke, await Take(sag, app.Cast.Mette, draft.Id));
        Assert.Equal(
            TakeOverResult.FindesIkke,
            await Take(sag, app.Cast.Mette, new Guid(4, 0, 0, new byte[8]))
        );
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        Assert.Equal(
            "Begrund, at du vil se sagen",
            (await peter.Get(Links.OnCase(sag.Nummer))).Heading
        );
    }
}

public sealed class OnCaseOnSqlite(SqliteApp app) : OnCaseTests(app), IClassFixture<SqliteApp>;

public sealed class OnCaseOnPostgres(PostgresApp app)
    : OnCaseTests(app),
        IClassFixture<PostgresApp>;
