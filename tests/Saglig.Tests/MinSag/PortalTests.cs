using System.Net;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Tests.Testing;
using Links = Saglig.MinSag.Links;

namespace Saglig.Tests.MinSag;

public abstract class PortalTests(App app)
{
    [Fact, Trait("Krav", "S4-27")]
    public async Task The_citizen_sees_who_has_the_ball_what_is_next_and_why_that_date()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Links.Sag(sag.Nummer));

        Assert.Contains("Lige nu Vi har bolden. Siden 12. marts 2026.", page.Text);
        Assert.Contains("Hvorfor den dato?", page.Text);
        Assert.Contains("Vi har oprettet en sag.", page.Text);
    }

    [Fact, Trait("Krav", "S4-27")]
    public async Task The_same_page_in_English()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Links.Sag(sag.Nummer) + "?sprog=en");

        Assert.Contains("Right now It is our turn.", page.Text);
        Assert.Contains("We have opened a case.", page.Text);
    }

    [Theory, Trait("Afvist", "S0-16"), Trait("Afvist", "S2-22")]
    [InlineData("")]
    [InlineData("/oplysninger")]
    [InlineData("/papirer")]
    [InlineData("/breve")]
    [InlineData("/hvem")]
    public async Task Another_citizens_case_is_answered_as_one_that_does_not_exist(string place)
    {
        var sag = await app.NewSag();
        using var berit = await app.Browse(app.Cast.Berit);

        var others = await berit.Get(Links.Sag(sag.Nummer) + place);
        var missing = await berit.Get(Links.Sag("2026-9999999") + place);

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (others.Status, missing.Status)
        );
        Assert.Equal(missing.Text, others.Text);
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task A_note_kept_from_the_citizen_is_nowhere_in_the_portal()
    {
        var sag = await app.NewSag();
        await Note(sag, "Kun til os", visible: false);
        await Note(sag, "Til Ali", visible: true);
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Links.Sag(sag.Nummer));

        Assert.Contains("Til Ali", page.Text);
        Assert.DoesNotContain("Kun til os", page.Html.DocumentElement.OuterHtml);
    }

    [Fact, Trait("Krav", "S2-22")]
    public async Task The_citizen_sees_which_unit_looked_when_and_why_and_no_name()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        await mette.Get(Saglig.Sager.Links.Sag(sag.Nummer));
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Links.WhoLooked(sag.Nummer));

        Assert.Contains("Team 3 Arbejde med din sag", page.Text);
        Assert.DoesNotContain("Mette", page.Html.DocumentElement.OuterHtml);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_message_gives_a_receipt_with_its_number_and_stands_among_what_has_arrived()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        var answer = await Send(ali, sag, "Brev fra min læge", "Jeg har ondt i ryggen.");

        Assert.Contains($"Dit nummer er {sag.Nummer}-1", answer.Text);
        Assert.Contains("Brev fra min læge", answer.Text);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("Jeg har ondt i ryggen.", (await mette.Get(Journaler(sag))).Text);
    }

    [Fact, Trait("Afvist", "S4-24")]
    public async Task An_empty_message_says_what_to_do_and_keeps_the_text()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        var answer = await Send(ali, sag, "Brev", "");

        Assert.Contains("Skriv en besked, eller vælg en fil.", answer.Text);
        Assert.Equal("Brev", answer.Value("Emne"));
    }

    [Fact]
    public async Task What_the_citizen_writes_is_only_text()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);

        await Send(ali, sag, "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");

        using var mette = await app.Browse(app.Cast.Mette);
        var journal = await mette.Get(Journaler(sag));
        Assert.Empty(journal.Html.QuerySelectorAll("main script, main img"));
        Assert.Contains("<script>alert(1)</script>", journal.Text);
    }

    private static string Journaler(Sag sag) => Saglig.Journaler.Links.Journal(sag.Nummer);

    private static async Task<Seen> Send(Browser browser, Sag sag, string topic, string message)
    {
        var page = await browser.Get(Links.Papers(sag.Nummer));
        var token = page
            .Html.QuerySelector("main form input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(topic), "Emne" },
            { new StringContent(message), "Besked" },
        };
        return await browser.Send(
            new HttpRequestMessage(HttpMethod.Post, page.Path) { Content = content }
        );
    }

    private Task Note(Sag sag, string topic, bool visible) =>
        app.As<WriteNotat, Journalnummer>(
            app.Cast.Mette,
            write => write.Run(sag.Id, new NotatSkrevet(topic, "Tekst.", visible), new(2026, 3, 12))
        );
}

public sealed class PortalOnSqlite(SqliteApp app) : PortalTests(app), IClassFixture<SqliteApp>;

public sealed class PortalOnPostgres(PostgresApp app)
    : PortalTests(app),
        IClassFixture<PostgresApp>;
