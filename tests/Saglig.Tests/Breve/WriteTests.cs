using System.Net;
using Saglig.Breve;
using Saglig.Tests.Testing;
using Links = Saglig.Breve.Links;

namespace Saglig.Tests.Breve;

public abstract class WriteTests(App app)
{
    private static readonly object Typed = new
    {
        Titel = "Om din praktik",
        Tekst = "# Praktik\nDu begynder i Brugsen.\n\n- Mød kl. 9\n- Tag mad med",
        Handling = "vis",
    };

    [Fact]
    public async Task A_letter_is_seen_as_it_will_be_and_then_sent_with_a_journal_entry()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var seen = await mette.Submit(form, Typed);
        Assert.Contains(
            "Om din praktik",
            seen.Html.QuerySelector("article.letter h2")!.TextContent
        );
        Assert.Contains("Ali Hassan, der er part i sagen: på Min sag", seen.Text);
        var sent = await mette.Submit(seen, new { Handling = "send" });

        Assert.Equal("Om din praktik", sent.Heading);
        Assert.Contains($"Sendt. Brevet har nummer {sag.Nummer}-1.", sent.Text);
        Assert.Equal("brev-sendt", (await app.Indførsler(sag))[0].Type);
    }

    [Fact, Trait("Krav", "S0-11")]
    public async Task A_letter_that_tells_of_a_fixed_rule_is_warned_about_and_can_be_sent()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));
        const string Tekst = "Vi plejer at give afslag, når man selv kører bil.";

        var seen = await mette.Submit(
            form,
            new
            {
                Titel = "Om bilen",
                Tekst,
                Handling = "vis",
            }
        );

        Assert.Contains("Brevet: \"Vi plejer at give afslag", seen.Text);
        Assert.Contains("(en fast praksis)", seen.Text);
        Assert.Contains("forbud mod at sætte skøn under regel", seen.Text);
        Assert.Contains("Sendt.", (await mette.Submit(seen, new { Handling = "send" })).Text);
    }

    [Fact]
    public async Task The_preview_as_pdf_is_the_same_letter()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var pdf = await mette.Submit(
            form,
            new
            {
                Titel = "Om din praktik",
                Tekst = "Du begynder i Brugsen.",
                Handling = "pdf",
            }
        );

        Assert.Equal("application/pdf", pdf.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Du begynder i Brugsen.", await Papers.Text(pdf.Body));
        Assert.Equal(0, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task A_letter_that_was_changed_after_it_was_seen_is_shown_again_before_it_is_sent()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var seen = await mette.Submit(await mette.Get(Links.Write(sag.Nummer)), Typed);

        var answer = await mette.Submit(seen, new { Tekst = "Noget andet.", Handling = "send" });

        Assert.Contains("Brevet er ændret, siden du så det.", answer.Text);
        Assert.Contains("Noget andet.", answer.Html.QuerySelector("article.letter")!.TextContent);
        Assert.Equal(0, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task An_empty_letter_says_what_to_write_and_keeps_the_rest()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(form, new { Titel = "Kun en overskrift", Tekst = " " });

        Assert.Equal("Kun en overskrift", answer.Value("Titel"));
        Assert.Contains("Skriv brevet.", answer.ErrorFor("Tekst"));
    }

    [Fact]
    public async Task A_letter_to_others_needs_name_and_address()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Titel = "Hej",
                Tekst = "Hej",
                Til = nameof(Brevtil.Andre),
            }
        );

        Assert.Contains("Skriv, hvem brevet er til.", answer.ErrorFor("Modtagernavn"));
        Assert.Contains("Skriv modtagerens adresse.", answer.ErrorFor("Modtageradresse"));
    }

    [Fact, Trait("Afvist", "S2-6")]
    public async Task A_decision_cannot_be_written_as_a_free_letter()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Titel = "Afslag",
                Tekst = "Nej.",
                Type = "Afgørelse",
                Handling = "send",
            }
        );

        Assert.Contains("Vælg, hvad det er for et brev.", answer.ErrorFor("Type"));
        Assert.Equal(0, await app.Antal("brev", sag));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("\u202Ebagvendt\u0000\uD800")]
    [InlineData("😀 田")]
    public async Task Hostile_text_is_only_ever_text(string text)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Titel = text,
                Tekst = text,
                Modtagernavn = text,
                Modtageradresse = text,
                Til = nameof(Brevtil.Andre),
                Handling = "send",
            }
        );

        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest);
        Assert.Empty(answer.Html.QuerySelectorAll("main script, main img, main [onerror]"));
        Assert.Equal(0, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task An_enclosure_of_another_case_is_left_out()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        await app.Notat(other, "Berits notat");
        await app.Notat(other, "Berits andet notat");
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Titel = "Hej",
                Tekst = "Hej",
                Bilag = "2",
            }
        );

        Assert.DoesNotContain("Berit", answer.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/skriv")]
    [InlineData("/1")]
    [InlineData("/1/pdf")]
    [InlineData("/1/retur")]
    [Trait("Afvist", "S2-22")]
    public async Task Another_units_caseworker_is_asked_for_a_reason(string page)
    {
        var sag = await app.NewSag();
        await app.SendBrev(sag);
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await peter.Get($"/sager/{sag.Nummer}/breve{page}");
        var missing = await peter.Get($"/sager/2026-9999999/breve{page}");

        Assert.Equal("Begrund, at du vil se sagen", hidden.Heading);
        Assert.Equal(missing.Text, hidden.Text);
    }
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
