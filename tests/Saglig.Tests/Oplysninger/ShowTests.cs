using System.Net;
using Ret;
using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger;

public abstract class ShowTests(App app)
{
    [Fact, Trait("Krav", "S1-3")]
    public async Task The_authoritys_list_and_the_citizens_list_stand_apart()
    {
        var sag = await app.NewSag();
        await app.TilføjPlanlinje(sag, "Udtalelse fra egen læge");
        await app.TilføjPlanlinje(sag, "Lønsedler for tre måneder", Planansvar.Borgeren);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        var tables = page.Html.QuerySelectorAll("#plan table").Select(t => t.TextContent).ToList();
        Assert.Collection(
            tables,
            ours =>
            {
                Assert.Contains("Det skaffer vi", ours);
                Assert.Contains("Udtalelse fra egen læge", ours);
                Assert.Contains("At vide, hvad ryggen kan holde til", ours);
                Assert.DoesNotContain("Lønsedler", ours);
            },
            theirs =>
            {
                Assert.Contains("Det beder vi borgeren om", theirs);
                Assert.Contains("Lønsedler for tre måneder", theirs);
            }
        );
    }

    [Fact, Trait("Krav", "S1-4")]
    public async Task What_belongs_to_no_question_is_listed_as_surplus()
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                EgetSpørgsmål = "",
                Fakta = en.Fakta with { Titel = "Postkort fra ferien", Bruges = false },
            }
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        var surplus = page
            .Html.QuerySelectorAll("table")
            .Single(t =>
                t.QuerySelector("caption")!
                    .TextContent.StartsWith("Overskud", StringComparison.Ordinal)
            );
        Assert.Contains("Postkort fra ferien", surplus.TextContent);
    }

    [Fact, Trait("Krav", "S1-6")]
    public async Task The_rules_answer_on_the_page_whether_the_case_is_informed()
    {
        var sag = await app.NewSag();
        await app.TilføjPlanlinje(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var panel = (await mette.Get(Links.Show(sag.Nummer))).Html.QuerySelector(".regelpanel")!;

        Assert.Contains("Skaf Udtalelse fra egen læge", panel.TextContent);
        Assert.Contains("Tal med borgeren", panel.TextContent);
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("")]
    [InlineData("/ny")]
    [InlineData("/plan/ny")]
    [InlineData("/spoerg")]
    [InlineData("/samtykker/nyt")]
    [InlineData("/luk")]
    [InlineData("/genaabn")]
    public async Task Another_units_caseworker_is_asked_for_a_reason_as_for_a_case_that_does_not_exist(
        string page
    )
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await peter.Get(Links.Show(sag.Nummer) + page);
        var missing = await peter.Get(Links.Show("2026-9999999") + page);

        Assert.Equal("Begrund, at du vil se sagen", hidden.Heading);
        Assert.Equal(hidden.Text, missing.Text);
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("/plan/{0}")]
    [InlineData("/plan/{0}/afslut")]
    [InlineData("/spoerg?linje={0}")]
    [InlineData("/samtykker/{0}/traek")]
    [InlineData("/{0}")]
    public async Task What_belongs_to_another_case_is_not_found_here(string page)
    {
        var (mine, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        Guid[] theirs =
        [
            (await app.TilføjPlanlinje(other)).Value,
            (await app.GivSamtykke(other)).Value,
            (await app.SkrivOplysning(other)).Value,
            app.NewId(),
        ];
        using var mette = await app.Browse(app.Cast.Mette);

        foreach (var id in theirs)
        {
            var answer = await mette.Get(Links.Show(mine.Nummer) + string.Format(page, id));
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_citizen_has_no_way_into_the_staffs_page()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        var answer = await ali.Get(Links.Show(sag.Nummer));

        Assert.DoesNotContain("Oplysningsplan", answer.Text);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
