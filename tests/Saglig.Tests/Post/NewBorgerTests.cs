using System.Data.Common;
using System.Net;
using Saglig.Personer;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Links = Saglig.Post.Links;

namespace Saglig.Tests.Post;

public abstract class NewBorgerTests(App app)
{
    private const string Known = "Borgeren er kendt og har en sag. Der er ikke ændret noget.";

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_new_citizen_is_registered_with_needs_and_the_paper_comes_next()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get((await mette.Get(Links.Tray)).Link(Links.NewBorger));

        var next = await mette.Submit(form, Nadia("660790-7038"));

        Assert.Equal(Links.Receive, next.Path);
        Assert.Contains("Borgeren står i registeret.", next.Text);
        Assert.Equal(("6607907038", "Nadia Nord"), (next.Value("Cpr"), next.Value("Navn")));
        var borger = (await Find("6607907038"))!;
        Assert.Equal(
            ("Nadia Nord", "Vejen 9", "4999", "Demoby", "en", "arabisk", "Teleslynge"),
            (
                borger.Navn,
                borger.Adresse,
                borger.Postnummer,
                borger.By,
                borger.Sprog,
                borger.Tolk,
                borger.Tilgængelighed
            )
        );
    }

    [Fact]
    public async Task Who_entered_a_citizen_is_written_down_for_good_and_the_unit_is_shown()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        await mette.Submit(await mette.Get(Links.NewBorger), Nadia("6609907030"));
        var borger = (await Find("6609907030"))!;
        var sag = await app.NewSag(citizen: new CitizenActor(borger.Id, "da"));

        var page = await mette.Get(Saglig.Personer.Links.Borger(sag.Nummer));

        Assert.Contains("af Team 3", page.Text);
        await app.As<Db>(
            app.Cast.Mette,
            async db =>
                await Assert.ThrowsAnyAsync<DbException>(() =>
                    db.Write(() => db.Execute("delete from borgerregistrering", null))
                )
        );
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task From_there_the_case_is_made_in_the_citizens_name()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        var received = await mette.Submit(await mette.Get(Links.NewBorger), Nadia("6608907039"));

        var sorting = await mette.Upload(
            received,
            new
            {
                Tema = "Ansøgning om fleksjob",
                FraHvem = "Borger",
                Afsender = "Nadia Nord",
                Kanal = "Mundtligt",
                Tekst = "Jeg vil søge fleksjob.",
                Ydelse = "fleksjob",
            }
        );
        var done = await mette.Submit(
            sorting,
            new Dictionary<string, string>
            {
                ["Input.Sagstype"] = "fleksjob",
                ["Input.Titel"] = "Ansøgning om fleksjob",
            },
            "form[action*='handler=Ny']"
        );

        Assert.Contains("Ansøgningen er registreret.", done.Text);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_number_that_fails_the_check_is_taken_with_a_warning()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        var next = await mette.Submit(await mette.Get(Links.NewBorger), Nadia("0101901234"));

        Assert.Equal(Links.Receive, next.Path);
        Assert.True((await Find("0101901234"))!.CprAfviger);
        Assert.Contains("kontrol", next.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, Trait("Afvist", "S4-24")]
    [InlineData("")]
    [InlineData("12ab")]
    [InlineData("991399-1234")]
    [InlineData("<script>")]
    public async Task What_is_no_number_is_said_and_the_text_is_kept(string cpr)
    {
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.NewBorger), Nadia(cpr));

        Assert.NotNull(answer.ErrorFor("Cpr"));
        Assert.Equal(
            "Teleslynge",
            answer.Html.QuerySelector("textarea[name='Form.Tilgængelighed']")!.TextContent.Trim()
        );
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_citizen_known_by_a_case_that_one_may_see_leads_there_unchanged()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.NewBorger), Nadia("6101907034"));

        Assert.Contains(Known, answer.Text);
        Assert.StartsWith("/sager/", answer.Path);
        Assert.Equal("Ali Hassan", (await Find("6101907034"))!.Navn);
        Assert.NotNull(sag);
    }

    [Fact, Trait("Afvist", "S4-24"), Trait("Afvist", "S2-22")]
    public async Task A_citizen_whose_cases_are_hidden_is_answered_as_one_who_is_unknown()
    {
        await app.NewSag(app.Cast.Mette, app.Cast.Berit);
        using var peter = await app.Browse(app.Cast.Peter);
        var form = await peter.Get(Links.NewBorger);

        var hidden = await peter.Submit(form, Nadia("6202807035"));
        var unknown = await peter.Submit(form, Nadia("6609907030"));

        Assert.Equal(Said(unknown), Said(hidden));
        Assert.Equal(unknown.Path, hidden.Path);
        Assert.DoesNotContain("Berit", hidden.Html.DocumentElement.OuterHtml);
        Assert.Equal("Berit Åberg", (await Find("6202807035"))!.Navn);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Neither_citizens_nor_the_health_coordinator_register_anyone()
    {
        foreach (var person in (Actor[])[app.Cast.Ali, app.Cast.Lis])
        {
            using var browser = await app.Browse(person);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(Links.NewBorger)).Status);
        }
    }

    [Fact]
    public async Task The_search_that_found_nobody_leads_here()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get("/soeg?q=Findesslet");

        Assert.Equal(Links.NewBorger, page.Link(Links.NewBorger));
    }

    private static string Said(Seen page) =>
        page.Html.QuerySelector(".kvittering")!.TextContent.Trim();

    private static Dictionary<string, string> Nadia(string cpr) =>
        new()
        {
            ["Cpr"] = cpr,
            ["Form.Navn"] = "Nadia Nord",
            ["Form.Adresse"] = "Vejen 9",
            ["Form.Postnummer"] = "4999",
            ["Form.By"] = "Demoby",
            ["Form.Sprog"] = "Engelsk",
            ["Form.Tolk"] = "arabisk",
            ["Form.Tilgængelighed"] = "Teleslynge",
        };

    private Task<Borger?> Find(string cpr) =>
        app.As<BorgerSql, Borger?>(SystemActor.Instance, sql => sql.FindByCpr(cpr));
}

public sealed class NewBorgerOnSqlite(SqliteApp app)
    : NewBorgerTests(app),
        IClassFixture<SqliteApp>;

public sealed class NewBorgerOnPostgres(PostgresApp app)
    : NewBorgerTests(app),
        IClassFixture<PostgresApp>;
