using System.Net;
using Saglig.Dokumenter;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;
using Links = Saglig.Post.Links;

namespace Saglig.Tests.Post;

public abstract class DokumentTests(App app)
{
    [Fact, Trait("Krav", "S1-14"), Trait("Krav", "S4-24")]
    public async Task A_citizens_upload_is_receipted_stored_read_and_shown_safely_to_both()
    {
        var sag = await app.NewSag();
        var received = await app.SendFraBorger(
            sag,
            app.Cast.Ali,
            await app.Sent("attest.pdf", Samples.PdfOf("Kroniske rygsmerter"))
        );
        await app.RunJobs();

        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Contains($"Din kvittering er nummer {received.Nummer}.", entry.ToCitizen);
        Assert.Contains($"receipt is number {received.Nummer}", entry.ToCitizenInEnglish);
        var stored = await app.As<DokumentSql, StoredDocument?>(
            SystemActor.Instance,
            sql => sql.Find(DocumentHash.Parse(entry.Hash!))
        );
        Assert.Equal(TextStatus.Klar, stored!.TextStatus);
        Assert.Contains("Kroniske rygsmerter", stored.Text);
        using var ali = await app.Browse(app.Cast.Ali);
        using var mette = await app.Browse(app.Cast.Mette);
        IsSafe(await ali.Get(Links.DokumentForBorger(sag.Nummer, 1)));
        IsSafe(await mette.Get(Links.DokumentFile(sag.Nummer, 1)));
        var page = await mette.Get(Links.Dokument(sag.Nummer, 1));
        Assert.Equal(
            Links.DokumentFile(sag.Nummer, 1),
            page.Html.QuerySelector("iframe")!.GetAttribute("src")
        );
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_word_in_an_uploaded_file_is_found_when_its_text_has_been_read()
    {
        var sag = await app.NewSag();
        await app.SendFraBorger(
            sag,
            app.Cast.Ali,
            await app.Sent("attest.pdf", Samples.PdfOf("Lændehvirvelforskydning"))
        );
        await app.RunJobs();
        using var mette = await app.Browse(app.Cast.Mette);

        var found = await mette.Get(Saglig.Søgning.Links.Search("lændehvirvelforskydning"));

        Assert.Contains(sag.Nummer, found.Text);
    }

    [Fact, Trait("Krav", "S4-23")]
    public async Task The_citizens_same_file_again_is_not_journalised_twice_but_told_of()
    {
        var sag = await app.NewSag();
        var file = await app.Sent("løn.pdf", Samples.PdfOf($"Løn {sag.Nummer}"));
        var first = await app.SendFraBorger(sag, app.Cast.Ali, file);

        var second = await app.SendFraBorger(sag, app.Cast.Ali, file);

        Assert.Equal(first.Nummer.ToString(), Assert.Single(second.Igen).Nummer);
        Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Single(await app.Journal(sag), e => e.Type == "papir-kom-igen");
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_file_that_the_citizen_sends_in_vain_stands_on_the_timeline_with_what_to_do()
    {
        var sag = await app.NewSag();

        await app.SendFraBorger(sag, app.Cast.Ali, await app.Sent("tom.pdf", []));

        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "fil-afvist");
        Assert.Contains("Send derefter en ny kopi.", entry.ToCitizen);
        Assert.Contains("send a new copy", entry.ToCitizenInEnglish);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_citizen_exempt_from_digital_post_gets_the_receipt_as_a_letter()
    {
        var exempt = await app.NewBorger(
            "6404907038",
            "Inger Dam",
            b => b with { FritagetDigitalPost = true }
        );
        var sag = await app.NewSag(citizen: exempt);

        var received = await app.ModtagPapir(sag);

        var letter = Assert.Single(await app.Journal(sag), e => e.Art == "Ud");
        Assert.NotNull(letter.Hash);
        Assert.Equal("Vi har modtaget dit papir", letter.Title);
        Assert.Equal(1, received.Nummer.DokumentNr);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_receipt_that_cannot_be_sent_stops_no_receiving()
    {
        var homeless = await app.NewBorger(
            "6505907031",
            "Uden Adresse",
            b => b with { FritagetDigitalPost = true, Adresse = "", Postnummer = "", By = "" }
        );
        var sag = await app.NewSag(citizen: homeless);

        await app.ModtagPapir(sag);

        Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.DoesNotContain(await app.Journal(sag), e => e.Art == "Ud");
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_citizen_another_unit_and_a_number_that_does_not_exist_get_nothing()
    {
        var sag = await app.NewSag();
        await app.SendFraBorger(
            sag,
            app.Cast.Ali,
            await app.Sent("a.pdf", Samples.PdfOf($"Kun Alis {sag.Nummer}"))
        );
        using var berit = await app.Browse(app.Cast.Berit);
        using var ali = await app.Browse(app.Cast.Ali);
        using var peter = await app.Browse(app.Cast.Peter);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await berit.Get(Links.DokumentForBorger(sag.Nummer, 1))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ali.Get(Links.DokumentForBorger(sag.Nummer, 99))).Status
        );
        Assert.Equal(
            "Begrund, at du vil se sagen",
            (await peter.Get(Links.DokumentFile(sag.Nummer, 1))).Heading
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.DokumentFile(sag.Nummer, 99))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.Dokument(sag.Nummer, 99))).Status
        );
    }

    [Fact, Trait("Afvist", "S4-24")]
    public async Task Sealed_content_is_given_to_nobody()
    {
        var sag = await app.NewSag();
        var received = await app.SendFraBorger(
            sag,
            app.Cast.Ali,
            await app.Sent("a.pdf", Samples.PdfOf($"Forkert sag {sag.Nummer}"))
        );
        await app.Seal(sag, received.Nummer.Nr);
        using var ali = await app.Browse(app.Cast.Ali);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ali.Get(Links.DokumentForBorger(sag.Nummer, 1))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.DokumentFile(sag.Nummer, 1))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.Dokument(sag.Nummer, 1))).Status
        );
    }

    [
        Theory,
        InlineData("<script>alert(1)</script>.pdf"),
        InlineData("../../etc/passwd"),
        InlineData("ab\u202Efdp.exe"),
        InlineData("=CMD|' /C calc'!A0.pdf")
    ]
    public async Task A_hostile_name_and_text_are_only_ever_text(string name)
    {
        const string text = "<img src=x onerror=alert(1)> =SUM(A1) ' \" \u202E";
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            new
            {
                Tema = text,
                FraHvem = "Andre",
                Afsender = text,
                Kanal = "Brev",
                Tekst = text,
            },
            (name, Samples.PdfOf($"Farlig {name}"))
        );

        var page = await mette.Get(Links.Dokument(sag.Nummer, 1));
        Assert.Contains("<img src=x onerror=alert(1)>", page.Text);
        Assert.Null(page.Html.QuerySelector("main img"));
        Assert.Null(page.Html.QuerySelector("main script"));
        IsSafe(await mette.Get(Links.DokumentFile(sag.Nummer, 1)));
    }

    private static void IsSafe(Seen file)
    {
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal("application/pdf", file.Answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("nosniff", file.Answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains(
            "default-src 'none'",
            file.Answer.Headers.GetValues("Content-Security-Policy").Single()
        );
    }
}

public sealed class DokumentOnSqlite(SqliteApp app) : DokumentTests(app), IClassFixture<SqliteApp>;

public sealed class DokumentOnPostgres(PostgresApp app)
    : DokumentTests(app),
        IClassFixture<PostgresApp>;
