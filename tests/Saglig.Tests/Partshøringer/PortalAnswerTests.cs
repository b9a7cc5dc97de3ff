using System.Net;
using System.Text;
using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Portal = Saglig.MinSag.Links;

namespace Saglig.Tests.Partshøringer;

/// <summary>The citizen's side of a hearing: the page with what we will use, the answer and its papers.</summary>
public abstract class PortalAnswerTests(App app)
{
    [Fact, Trait("Krav", "S0-16")]
    public async Task The_page_shows_what_we_will_use_why_and_until_when()
    {
        var sag = await Hørt();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Portal.Hearing(sag.Nummer, 1));

        var frist = (await app.Høring(sag)).Fakta.Svarfrist.Skrevet();
        Assert.Contains($"Du kan svare til og med {frist}.", page.Text);
        Assert.Contains("Rapport fra praktik", page.Text);
        Assert.Contains("Ryggen holder til tre timer om dagen.", page.Text);
        Assert.Contains("Hvorfor den dato?", page.Text);
    }

    [Fact]
    public async Task An_answer_with_a_paper_gets_one_number_and_stands_in_the_hearing()
    {
        var sag = await Hørt();
        using var ali = await app.Browse(app.Cast.Ali);

        var receipt = await Answer(ali, sag, "Jeg er uenig.", ("attest.txt", "Fra lægen."));

        Assert.Contains($"Dit nummer er {sag.Nummer}-3", receipt.Text);
        var høring = await app.Høring(sag);
        Assert.Equal("Jeg er uenig.", Assert.Single(høring.Svar).Tekst);
        Assert.Equal(app.Clock.Today(), høring.Fakta.Besvaret);
        var paper = (await app.Journal(sag)).Single(line => line.Number == 3);
        Assert.Equal("Fra lægen.", Encoding.UTF8.GetString(await app.Fil(paper.Hash!)));
    }

    [Fact]
    public async Task A_late_answer_is_received_and_the_page_says_that_it_will_be_read()
    {
        var sag = await Hørt();
        app.Clock.Advance(TimeSpan.FromDays(60));
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Portal.Hearing(sag.Nummer, 1));
        Assert.Contains("Du kan stadig svare.", page.Text);
        await Answer(ali, sag, "Undskyld, jeg har ligget syg.");

        Assert.Equal(app.Clock.Today(), (await app.Høring(sag)).Fakta.Besvaret);
    }

    [Fact]
    public async Task An_empty_answer_is_told_beside_the_field_and_is_no_answer()
    {
        var sag = await Hørt();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await Answer(ali, sag, "  ");

        Assert.Contains("Skriv dit svar, eller vælg en fil.", page.ErrorFor("Svar"));
        Assert.Null((await app.Høring(sag)).Fakta.Besvaret);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told_and_the_answer_still_counts()
    {
        var sag = await Hørt();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await Answer(ali, sag, "Se filen.", ("rapport.pdf", "Ikke en PDF\0\u0001"));

        Assert.Contains("rapport.pdf", page.Text);
        Assert.Equal(app.Clock.Today(), (await app.Høring(sag)).Fakta.Besvaret);
    }

    [Fact]
    public async Task A_representative_with_a_mandate_to_look_only_is_told_so_and_keeps_the_text()
    {
        var sag = await Hørt();
        using var looker = await app.Browse(await app.GivFuldmagt(sag, Fuldmagtsomfang.Indsigt));

        var page = await Answer(looker, sag, "På borgerens vegne.");

        Assert.Contains("Din fuldmagt giver dig ikke ret til at svare.", page.Text);
        Assert.Equal("På borgerens vegne.", page.Value("Svar"));
        Assert.Null((await app.Høring(sag)).Fakta.Besvaret);
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("7")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public async Task A_hearing_that_the_case_does_not_have_is_not_found(string nr)
    {
        var sag = await Hørt();
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get($"{Portal.Sag(sag.Nummer)}/hoering/{nr}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_citizens_hearing_is_not_found_and_cannot_be_answered()
    {
        var (own, sag) = (await Hørt(app.Cast.Berit), await Hørt());
        using var berit = await app.Browse(app.Cast.Berit);
        var form = await berit.Get(Portal.Hearing(own.Nummer, 1));

        form.Html.QuerySelector("main form")!.SetAttribute("action", Portal.Hearing(sag.Nummer, 1));

        var page = await berit.Upload(form, new { Svar = "Jeg er slet ikke Ali." });

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Null((await app.Høring(sag)).Fakta.Besvaret);
    }

    private static async Task<Seen> Answer(
        Browser browser,
        Sag sag,
        string text,
        params (string Name, string Content)[] files
    ) =>
        await browser.Upload(
            await browser.Get(Portal.Hearing(sag.Nummer, 1)),
            new { Svar = text },
            [.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content)))]
        );

    private async Task<Sag> Hørt(CitizenActor? citizen = null)
    {
        var (sag, _) = await app.SagMedBelastende(citizen);
        await app.Hør(sag);
        return sag;
    }
}

public sealed class PortalAnswerOnSqlite(SqliteApp app)
    : PortalAnswerTests(app),
        IClassFixture<SqliteApp>;

public sealed class PortalAnswerOnPostgres(PostgresApp app)
    : PortalAnswerTests(app),
        IClassFixture<PostgresApp>;
