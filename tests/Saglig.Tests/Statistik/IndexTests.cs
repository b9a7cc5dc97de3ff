using System.Net;
using System.Text;
using AngleSharp.Dom;
using Ret;
using Saglig.Statistik;
using Saglig.Tests.Testing;
using Links = Saglig.Statistik.Links;

namespace Saglig.Tests.Statistik;

/// <summary>The counts as leaders and the secretariat see them: small ones hidden, each table with its definition.</summary>
public abstract class IndexTests(App app) : IAsyncLifetime
{
    private const string Undren = "Faglig undren";

    /// <summary>Every test of the class counts the same world: six used and one unused find in Team 3, one look-up in Team 5.</summary>
    public async Task InitializeAsync()
    {
        var year = new Periode(app.Clock.Today().Year);
        if ((await app.As<NettalSql, List<Tal>>(app.Cast.Karen, s => s.Opslag(year))).Count > 0)
            return;
        for (var i = 0; i < 6; i++)
            await app.SlåOp(await app.NewSag(), fund: true, bruges: true, særlig: Særlig.Politik);
        await app.SlåOp(await app.NewSag(), fund: true);
        await app.SlåOp(await app.NewSag(handler: app.Cast.Peter), Anledning.ForholdFraAndre);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact, Trait("Krav", "S1-22")]
    public async Task A_leader_sees_the_rows_of_the_unit_and_no_other()
    {
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Index);

        var rows = Rows(page.Html, "opslag");
        // The six are hidden too, for the zeros of their column could be told from it.
        Assert.Equal(["skjult", "under 5", "under 5", "skjult"], rows[Undren]);
        Assert.Contains("Team 3, Afdeling Nord", rows.Keys);
        Assert.DoesNotContain("Team 5, Afdeling Nord", rows.Keys);
        Assert.DoesNotContain("I alt", rows.Keys);
    }

    [Fact, Trait("Krav", "S1-22"), Trait("Krav", "S0-20")]
    public async Task The_secretariat_sees_all_units_and_the_sum_and_no_small_count()
    {
        using var sanne = await app.Browse(await app.Sekretær());

        var page = await sanne.Get(Links.Index);

        var rows = Rows(page.Html, "opslag");
        Assert.Contains("Team 5, Afdeling Nord", rows.Keys);
        Assert.Contains("I alt", rows.Keys);
        Assert.DoesNotContain(
            rows.Values.SelectMany(r => r),
            cell => cell is "1" or "2" or "3" or "4"
        );
        Assert.Contains("under 5", page.Text);
        Assert.Equal("6", Rows(page.Html, "udfald")[Undren][4]);
        Assert.Equal("6", Rows(page.Html, "saerlige")["Politisk overbevisning"][1]);
    }

    [
        Fact,
        Trait("Krav", "S0-18"),
        Trait("Krav", "S0-20"),
        Trait("Krav", "S4-37"),
        Trait("Krav", "S3-26")
    ]
    public async Task Each_table_has_its_definition_beneath_and_can_be_printed()
    {
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Index);

        var tables = page.Html.QuerySelectorAll(".diskret-tabel");
        Assert.Equal(5, tables.Length);
        Assert.All(tables, t => Assert.StartsWith("Tæller ", t.LastElementChild!.TextContent));
        Assert.All(
            tables,
            t =>
                Assert.Equal(
                    t.LastElementChild!.Id,
                    t.QuerySelector("table")!.GetAttribute("aria-describedby")
                )
        );
        Assert.Contains("Antal fra 0 til 4 står som \"under 5\".", page.Text);
        Assert.NotNull(page.Html.QuerySelector("button[data-print]"));
        Assert.Contains(
            Links.Index,
            (await karen.Get("/ledelse"))
                .Html.QuerySelectorAll("nav a")
                .Select(a => a.GetAttribute("href"))
        );
    }

    [Fact, Trait("Krav", "S0-20")]
    public async Task The_file_holds_the_same_cells_and_the_definition()
    {
        using var karen = await app.Browse(app.Cast.Karen);
        var shown = Rows((await karen.Get(Links.Index)).Html, "opslag");

        var file = await karen.Get(Links.Csv("opslag", app.Clock.Today().Year));

        var text = Encoding.UTF8.GetString(file.Body);
        Assert.Equal("text/csv", file.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"\"{Undren}\";\"{string.Join("\";\"", shown[Undren])}\"", text);
        Assert.Contains("Tæller hvert opslag på nettet", text);
        Assert.Contains("står som \"\"under 5\"\"", text);
    }

    [Fact, Trait("Afvist", "S0-20")]
    public async Task An_unknown_table_or_year_gives_nothing_else_than_what_there_is()
    {
        using var karen = await app.Browse(app.Cast.Karen);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await karen.Get(Links.Csv("borgere", 2026))).Answer.StatusCode
        );
        var year = app.Clock.Today().Year;
        Assert.Contains($"Opgørelser for {year}", (await karen.Get(Links.Year(1066))).Text);
        Assert.Equal("0", Rows((await karen.Get(Links.Year(year - 1))).Html, "opslag")[Undren][3]);
    }

    [Fact, Trait("Afvist", "S1-22"), Trait("Afvist", "S0-20")]
    public async Task A_caseworker_and_a_citizen_see_no_counts()
    {
        foreach (var actor in new Actor[] { app.Cast.Mette, app.Cast.Sofie, app.Cast.Ali })
        {
            using var browser = await app.Browse(actor);
            foreach (var url in new[] { Links.Index, Links.Csv("opslag", 2026) })
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(url)).Answer.StatusCode);
        }
    }

    private static Dictionary<string, List<string>> Rows(IParentNode page, string table) =>
        page.QuerySelector($"section[aria-labelledby={table}]")!
            .QuerySelectorAll("tbody tr")
            .GroupBy(r => r.QuerySelector("th")!.TextContent)
            .ToDictionary(
                g => g.Key,
                g => g.First().QuerySelectorAll("td").Select(c => c.TextContent).ToList()
            );
}

public sealed class IndexOnSqlite(SqliteApp app) : IndexTests(app), IClassFixture<SqliteApp>;

public sealed class IndexOnPostgres(PostgresApp app) : IndexTests(app), IClassFixture<PostgresApp>;
