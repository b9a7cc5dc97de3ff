using Saglig.Adgang;
using Saglig.Tests.Testing;
using Links = Saglig.MinSag.Links;

namespace Saglig.Tests.MinSag;

public abstract class LanguageTests(App app)
{
    [Fact, Trait("Krav", "S4-27")]
    public async Task The_first_visit_is_in_the_language_that_the_register_has()
    {
        using var grace = await app.Browse(await Citizen("en"));
        using var ali = await app.Browse(app.Cast.Ali);

        Assert.Equal("en", Language(await grace.Get(Links.Home)));
        Assert.Equal("da", Language(await ali.Get(Links.Home)));
    }

    [Fact, Trait("Krav", "S4-27")]
    public async Task The_citizens_own_choice_wins_and_is_remembered()
    {
        using var grace = await app.Browse(await Citizen("en"));

        Assert.Equal("da", Language(await grace.Get(Links.Home + "?sprog=da")));
        Assert.Equal("da", Language(await grace.Get(Links.Home)));
        Assert.Equal("en", Language(await grace.Get(Links.Home + "?sprog=en")));
        Assert.Equal("en", Language(await grace.Get(Links.Home)));
    }

    [Fact, Trait("Afvist", "S4-27")]
    public async Task The_next_person_at_the_same_computer_does_not_get_anothers_choice()
    {
        var grace = await Citizen("en");
        using var browser = await app.Browse(app.Cast.Ali);
        await browser.Get(Links.Home + "?sprog=en");

        await SignIn(browser, app.Cast.Berit);
        Assert.Equal("da", Language(await browser.Get(Links.Home)));
        await SignIn(browser, grace);
        Assert.Equal("en", Language(await browser.Get(Links.Home)));
        await SignIn(browser, app.Cast.Ali);
        Assert.Equal("en", Language(await browser.Get(Links.Home)));
    }

    [Fact]
    public async Task What_is_chosen_before_signing_in_is_the_same_persons_choice_and_nobody_elses()
    {
        using var browser = app.Anonymous();
        await browser.Get("/log-ind?sprog=en");

        await SignIn(browser, app.Cast.Ali);
        Assert.Equal("en", Language(await browser.Get(Links.Home)));
        await SignIn(browser, app.Cast.Berit);
        Assert.Equal("da", Language(await browser.Get(Links.Home)));
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("en.<script>")]
    [InlineData("en.")]
    [InlineData("...")]
    public async Task A_cookie_that_is_not_ours_changes_nothing(string cookie)
    {
        using var browser = await app.Browse(await Citizen("da"));
        browser.SetCookie("sprog", cookie);

        Assert.Equal(cookie == "en." ? "en" : "da", Language(await browser.Get(Links.Home)));
    }

    [Fact]
    public async Task Staff_read_Danish_whatever_is_asked_for()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal("da", Language(await mette.Get(Saglig.Overblik.Links.MinDag + "?sprog=en")));
    }

    private Task<CitizenActor> Citizen(string language) =>
        app.NyBorger(b => b with { Sprog = language });

    private async Task SignIn(Browser browser, Actor actor) =>
        browser.SetCookie(
            Sessions.Cookie,
            await app.As<Sessions, string>(
                SystemActor.Instance,
                sessions => sessions.Open(actor.Kind, actor.PersonId!.Value)
            )
        );

    private static string? Language(Seen page) => page.Html.DocumentElement.GetAttribute("lang");
}

public sealed class LanguageOnSqlite(SqliteApp app) : LanguageTests(app), IClassFixture<SqliteApp>;

public sealed class LanguageOnPostgres(PostgresApp app)
    : LanguageTests(app),
        IClassFixture<PostgresApp>;
