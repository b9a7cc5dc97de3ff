using System.Net;
using Saglig.Breve;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Breve;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task The_list_tells_each_letter_with_its_recipients_and_where_they_are()
    {
        var sag = await app.NewSag();
        await app.SendBrev(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.List(sag.Nummer));

        Assert.Contains(
            $"{sag.Nummer}-1 Om din sag brev 12-03-2026 Ali Hassan: kan læses",
            page.Text
        );
    }

    [Fact]
    public async Task A_letter_is_shown_as_it_was_sent_and_its_pdf_is_the_journalised_file()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer, 1));
        var pdf = await mette.Get(Links.Pdf(sag.Nummer, 1));

        Assert.Contains("Vi har læst din ansøgning.", page.Text);
        Assert.Equal(await app.Fil(brev.DokumentHash), pdf.Body);
        Assert.Equal("application/pdf", pdf.Answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory, InlineData("99"), InlineData("99/pdf"), InlineData("99/retur"), InlineData("-1")]
    public async Task A_letter_that_does_not_exist_is_not_found(string path)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get($"{Links.List(sag.Nummer)}/{path}")).Status
        );
    }

    [Fact]
    public async Task A_letter_of_another_case_is_not_found_under_this_one()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        await app.SendBrev(other);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(sag.Nummer, 1))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Pdf(sag.Nummer, 1))).Status);
    }

    [Fact]
    public async Task A_letter_that_has_not_failed_is_not_tried_again()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));
        var token = form.Html.QuerySelector("input[name=__RequestVerificationToken]")!;

        var answer = await mette.Post(
            Links.Show(sag.Nummer, 1),
            [
                new("__RequestVerificationToken", token.GetAttribute("value")!),
                new("modtager", $"{brev.Modtagere[0].Id.Value}"),
            ]
        );

        Assert.Contains("Brevet er ikke fejlet.", answer.Text);
        Assert.Equal(2, await app.Antal("journal", sag));
    }

    [Fact]
    public async Task A_letter_that_the_post_brought_back_is_a_fact_in_the_case()
    {
        var sag = await app.NewSag(
            citizen: await app.NyBorger(b => b with { FritagetDigitalPost = true })
        );
        var brev = await app.SendBrev(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Return(sag.Nummer, 1));

        var empty = await mette.Submit(form, new { Grund = " " });
        Assert.Contains("Vælg, hvem brevet var til.", empty.ErrorFor("Modtager"));
        Assert.Contains("Skriv, hvorfor brevet kom retur.", empty.ErrorFor("Grund"));
        var modtager = $"{brev.Modtagere[0].Id.Value}";
        var done = await mette.Submit(form, new { Modtager = modtager, Grund = "Ubekendt" });

        Assert.Contains("kommet retur", done.Text);
        Assert.Equal("brev-returneret", (await app.Indførsler(sag))[0].Type);
        var again = await mette.Submit(form, new { Modtager = modtager, Grund = "Ubekendt" });
        Assert.Contains("Ingen modtager har fået brevet med posten.", again.Text);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
