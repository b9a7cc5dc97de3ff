using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Søgning;
using Saglig.Tests.Testing;
using Links = Saglig.Søgning.Links;

namespace Saglig.Tests.Søgning;

public abstract class SearchTests(App app)
{
    [Theory, Trait("Krav", "S4-24")]
    [InlineData("lægeerklæringer")]
    [InlineData("erklæring")]
    [InlineData("ærøskøb*")]
    [InlineData("\"fra Ærøskøbing Lægehus\"")]
    [InlineData("lægeerklæring -hund")]
    [InlineData("Ali Hassan")]
    public async Task A_note_is_found_by_any_word_its_inflections_its_beginning_or_a_phrase(
        string typed
    )
    {
        var sag = await WithNote("Lægeerklæringen fra Ærøskøbing Lægehus er kommet.");
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Contains(sag.Nummer, (await mette.Get(Links.Search(typed))).Text);
    }

    [Theory, Trait("Afvist", "S4-24")]
    [InlineData("lægeerklæring -ærøskøbing")]
    [InlineData("\"Lægehus Ærøskøbing\"")]
    [InlineData("æbleskive")]
    public async Task What_does_not_match_is_not_found(string typed)
    {
        var sag = await WithNote("Lægeerklæringen fra Ærøskøbing Lægehus er kommet.");
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.DoesNotContain(sag.Nummer, (await mette.Get(Links.Search(typed))).Text);
    }

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task What_one_may_not_open_is_not_found_until_a_reason_is_stated()
    {
        var sag = await WithNote("Kvæstudvejen er et sjældent ord.");
        using var peter = await app.Browse(app.Cast.Peter);

        var before = await peter.Get(Links.Search("kvæstudvejen"));
        await peter.Submit(
            await peter.Get(Saglig.Adgang.Links.StateReason(sag.Nummer)),
            new { Formaal = "Vikar", Grund = "Jeg er vikar for Mette i dag." }
        );
        var after = await peter.Get(Links.Search("kvæstudvejen"));

        Assert.Contains("Intet fundet", before.Text);
        Assert.DoesNotContain(sag.Nummer, before.Text);
        Assert.Contains(sag.Nummer, after.Text);
    }

    [Fact, Trait("Krav", "S0-1")]
    public async Task An_exact_case_number_or_CPR_number_opens_the_case()
    {
        var sag = await app.NewSag(citizen: app.Cast.Berit);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal($"/sager/{sag.Nummer}", await Lands(mette, sag.Nummer));
        Assert.Equal($"/sager/{sag.Nummer}/dokumenter/3", await Lands(mette, $"{sag.Nummer}-3"));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_number_one_may_not_see_and_one_that_does_not_exist_give_the_same_page()
    {
        var sag = await app.NewSag(citizen: app.Cast.Berit);
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await Box(peter, sag.Nummer);
        var missing = await Box(peter, "2026-9999999");
        var hiddenCpr = await Box(peter, "620280-7035");
        var missingCpr = await Box(peter, "710190-1234");

        Assert.Equal("Begrund, at du vil se sagen", hidden.Heading);
        Assert.Equal((hidden.Status, hidden.Text), (missing.Status, missing.Text));
        Assert.Equal(hiddenCpr.Text, missingCpr.Text);
        Assert.DoesNotContain("6202807035", hiddenCpr.Path);
        Assert.Equal("6202807035", hiddenCpr.Value("Soegt"));
    }

    [Theory, Trait("Afvist", "S4-24")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("' ; drop table sag")]
    [InlineData("NEAR(a b) AND (((")]
    [InlineData("*** -- \"")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%_\\!")]
    public async Task Hostile_text_is_only_text(string typed)
    {
        await WithNote("Noget helt andet.");
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Get(Links.Search(typed));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Html.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_rebuilt_index_finds_the_same()
    {
        var sag = await WithNote("Sjældenhedsværdi nummer syv.");
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().OrNull = SystemActor.Instance;
        var rebuild = scope
            .ServiceProvider.GetServices<ICommand>()
            .OfType<RebuildCommand>()
            .Single();

        Assert.Equal(0, await rebuild.Run([], TextWriter.Null));

        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains(sag.Nummer, (await mette.Get(Links.Search("sjældenhedsværdi"))).Text);
    }

    private async Task<Sag> WithNote(string text)
    {
        var sag = await app.NewSag();
        await app.As<WriteNotat, Journalnummer>(
            app.Cast.Mette,
            write => write.Run(sag.Id, new NotatSkrevet("Notat", text, true), new(2026, 3, 12))
        );
        return sag;
    }

    private static async Task<Seen> Box(Browser browser, string typed)
    {
        var page = await browser.Get("/adgang/begrund");
        return await browser.Submit(page, new { q = typed }, form: "form[action='/soeg']");
    }

    private static async Task<string> Lands(Browser browser, string typed) =>
        (await Box(browser, typed)).Path;
}

public sealed class SearchOnSqlite(SqliteApp app) : SearchTests(app), IClassFixture<SqliteApp>;

public sealed class SearchOnPostgres(PostgresApp app)
    : SearchTests(app),
        IClassFixture<PostgresApp>;
