using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;
using Links = Saglig.Post.Links;

namespace Saglig.Tests.Post;

public abstract class ReceiveOnCaseTests(App app)
{
    private static readonly object Filled = new
    {
        Tema = "Lønsedler",
        FraHvem = "Borger",
        Afsender = "Ali Hassan",
        Kanal = "Brev",
        Modtaget = "10-03-2026",
    };

    private static readonly object EveryField = new
    {
        Tema = "Arbejdsevne",
        FraHvem = "Myndighed",
        Afsender = "Jura og Viden",
        AfsenderEnhed = "Beskæftigelsesforvaltningen",
        AfsendersNummer = "2017-000853-2",
        Kanal = "Brev",
        Modtaget = "10-03-2026",
        DokumentDato = "20-12-2016",
        Modtager = "Jobcentret",
        KopiTil = "Socialforvaltningen",
        Initialer = "abc",
    };

    public static TheoryData<string, byte[], string> BadFiles =>
        new()
        {
            { "tom.pdf", [], "Filen er tom" },
            { "låst.pdf", SamplePdf.Locked("hemmelig"), "låst med en adgangskode" },
            { "halv.png", Samples.Png()[..30], "beskadiget" },
            { "program.exe", [0x4D, 0x5A, .. new byte[200]], "Den type kan vi ikke modtage" },
            { "bombe.docx", HostileSamples.Bomb(), "alt for stort" },
        };

    [Fact, Trait("Krav", "S1-1"), Trait("Krav", "S1-2"), Trait("Krav", "S0-1")]
    public async Task A_paper_is_journalised_with_its_three_dates_and_all_metadata()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.ReceiveOnCase(sag.Nummer));

        var answer = await mette.Upload(
            form,
            EveryField,
            ("notat.pdf", Samples.PdfOf("Notat om arbejdsevne"))
        );

        Assert.Contains($"Papiret har nummer {sag.Nummer}-1.", answer.Text);
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Equal(("Ind", 1, "Arbejdsevne"), (entry.Art, entry.Number, entry.Title));
        Assert.Equal(
            (new DateOnly(2026, 3, 10), new DateOnly(2016, 12, 20)),
            (entry.Received, entry.Dated)
        );
        Assert.Equal("Jura og Viden, Beskæftigelsesforvaltningen", entry.Sender);
        Assert.Contains("fra den 20. december 2016, før sagen blev oprettet", entry.Text);
        var shown = await mette.Get(Links.Dokument(sag.Nummer, 1));
        Assert.Contains("ældre end sagen", shown.Text);
        Assert.All(
            ["20. december 2016", "10. marts 2026", "Socialforvaltningen", "abc"],
            word => Assert.Contains(word, shown.Text)
        );
    }

    [Theory, MemberData(nameof(BadFiles)), Trait("Krav", "S4-24")]
    public async Task A_file_that_cannot_be_kept_is_journalised_as_received_with_its_reason(
        string name,
        byte[] bytes,
        string reason
    )
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var before = Files();

        var answer = await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            Filled,
            (name, bytes)
        );

        Assert.Contains("Bed afsenderen om en ny kopi", answer.Text);
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "fil-afvist");
        Assert.Equal(("Ind", new DateOnly(2026, 3, 10)), (entry.Art, entry.Received));
        Assert.All([name, reason], word => Assert.Contains(word, entry.Text));
        Assert.Contains("tæller som modtaget", entry.ToCitizen);
        Assert.Contains(reason, entry.ToCitizen);
        Assert.Null(entry.Hash);
        Assert.Equal(before, Files());
    }

    [Theory, InlineData("Tip"), InlineData("Omtale"), Trait("Krav", "S4-24")]
    public async Task A_tip_or_a_cutting_is_received_like_any_paper_but_is_not_on_the_timeline(
        string from
    )
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            new
            {
                Tema = "Henvendelse",
                FraHvem = from,
                Afsender = "ukendt",
                Kanal = "Brev",
            },
            ("klip.pdf", Samples.PdfOf($"Et klip: {from}"))
        );

        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Equal(("Ind", ""), (entry.Art, entry.ToCitizen));
        using var ali = await app.Browse(app.Cast.Ali);
        var file = await ali.Get(Links.DokumentForBorger(sag.Nummer, entry.Number!.Value));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, file.Status);
    }

    [Fact, Trait("Afvist", "S1-1")]
    public async Task A_date_after_today_is_refused_and_the_file_need_not_be_sent_again()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            new
            {
                Tema = "Lønsedler",
                FraHvem = "Borger",
                Afsender = "Ali",
                Kanal = "Brev",
                Modtaget = "13-03-2026",
            },
            ("løn.pdf", Samples.PdfOf("Løn for marts"))
        );

        Assert.Contains("kan ikke være modtaget efter i dag", answer.ErrorFor("Modtaget"));
        Assert.Equal("Lønsedler", answer.Value("Tema"));
        await mette.Upload(answer, new { Modtaget = "12-03-2026" });
        var entry = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.NotNull(entry.Hash);
    }

    [Fact, Trait("Afvist", "S1-2")]
    public async Task Nothing_filled_in_gives_a_sentence_beside_each_field()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            new { Modtaget = "31-02-2026" }
        );

        Assert.All(
            ["Tema", "FraHvem", "Afsender", "Kanal", "Modtaget", "Tekst"],
            field => Assert.NotNull(answer.ErrorFor(field))
        );
        Assert.Contains("31. februar 2026 findes ikke", answer.ErrorFor("Modtaget"));
    }

    [Fact, Trait("Krav", "S4-23")]
    public async Task The_same_paper_again_is_shown_with_number_and_date_and_can_be_left_out()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var paper = ("løn.pdf", Samples.PdfOf("Løn for januar"));
        await mette.Upload(await mette.Get(Links.ReceiveOnCase(sag.Nummer)), Filled, paper);

        var asked = await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            Filled,
            paper
        );
        Assert.Contains($"allerede modtaget 10. marts 2026 som {sag.Nummer}-1", asked.Text);
        await mette.Upload(asked, new { Valg = "Udelad" });

        var journal = await app.Journal(sag);
        Assert.Single(journal, e => e.Type == "papir-modtaget");
        var again = Assert.Single(journal, e => e.Type == "papir-kom-igen");
        Assert.Contains($"{sag.Nummer}-1", again.ToCitizen);
    }

    [Fact, Trait("Krav", "S4-23"), Trait("Afvist", "S4-23")]
    public async Task The_same_paper_is_journalised_again_only_with_a_reason()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var paper = ("løn.pdf", Samples.PdfOf("Løn for februar"));
        await mette.Upload(await mette.Get(Links.ReceiveOnCase(sag.Nummer)), Filled, paper);

        var asked = await mette.Upload(
            await mette.Get(Links.ReceiveOnCase(sag.Nummer)),
            Filled,
            paper
        );
        var refused = await mette.Upload(asked, new { Valg = "Journalisér" });
        Assert.Contains("Skriv, hvorfor", refused.ErrorFor("Grund"));
        Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        await mette.Upload(refused, new { Valg = "Journalisér", Grund = "Hører til klagen" });

        var papers = (await app.Journal(sag)).Where(e => e.Type == "papir-modtaget").ToList();
        Assert.Equal(2, papers.Count);
        Assert.Contains("Hører til klagen", papers[1].Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_of_another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var answer = await peter.Get(Links.ReceiveOnCase(sag.Nummer));

        Assert.Equal("Begrund, at du vil se sagen", answer.Heading);
    }

    [Fact]
    public async Task A_form_without_its_token_receives_nothing()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var content = new MultipartFormDataContent
        {
            { new StringContent("Lønsedler"), "Tema" },
            { new ByteArrayContent(Samples.PdfOf("uden bevis")), "Fil", "x.pdf" },
        };
        var before = Files();

        var answer = await mette.Send(
            new HttpRequestMessage(HttpMethod.Post, Links.ReceiveOnCase(sag.Nummer))
            {
                Content = content,
            }
        );

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(before, Files());
        Assert.DoesNotContain(await app.Journal(sag), e => e.Type == "papir-modtaget");
    }

    private int Files()
    {
        var store = Directory.CreateDirectory(Path.Combine(app.DataFolder, "dokumenter"));
        return store.GetFiles("*", SearchOption.AllDirectories).Length;
    }
}

public sealed class ReceiveOnCaseOnSqlite(SqliteApp app)
    : ReceiveOnCaseTests(app),
        IClassFixture<SqliteApp>;

public sealed class ReceiveOnCaseOnPostgres(PostgresApp app)
    : ReceiveOnCaseTests(app),
        IClassFixture<PostgresApp>;
