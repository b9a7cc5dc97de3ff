using System.Net;
using Ret;
using Saglig.Dokumenter;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Sager;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Netkilder;

/// <summary>A capture as PDF: kept as it is, or unfolded to a picture when something on it must be covered.</summary>
public abstract class PdfTests(App app)
{
    private static readonly byte[] Capture = Samples.PdfOf("Zyklon skriver", "Side to");

    [Fact, Trait("Krav", "S1-13")]
    public async Task A_pdf_that_shows_nobody_else_is_kept_as_it_is()
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Upload(
            await mette.Get(Links.AddFund(sag.Nummer, id)),
            new
            {
                Aktivitet = "False",
                Adresse = "https://eksempel.invalid/opslag/1",
                Dag = "10-03-2026",
                Klokken = "09.30",
                LoggetInd = "False",
                AndrePersoner = "False",
            },
            ("side.pdf", Capture)
        );

        var file = (await app.Entries(sag))[0].Dokument!;
        Assert.Equal("pdf", file.Type);
        Assert.Equal(Capture, await app.Fil(file.Hash));
    }

    [Fact, Trait("Krav", "S0-12")]
    public async Task Of_an_activity_only_a_covered_picture_is_ever_kept()
    {
        var (sag, id) = await Opened();
        var column = Samples.PdfOf("Zyklon skriver en klumme");

        await app.LægFund(sag, id, Of(column) with { Aktivitet = true, AndrePersoner = null });

        var file = (await app.Entries(sag))[0].Dokument!;
        Assert.Equal("png", file.Type);
        var kept = await app.Fil(file.Hash);
        Assert.NotEqual(Pictures.Black, Pictures.At(kept, 2, 2));
        Assert.Equal(Pictures.Black, Pictures.At(kept, 500, 900));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories),
            path => File.ReadAllBytes(path).AsSpan().StartsWith(column)
        );
    }

    [Fact, Trait("Afvist", "S1-13")]
    public async Task One_of_many_pages_or_a_broken_one_is_refused_and_nothing_is_kept()
    {
        var (sag, id) = await Opened();
        var five = Samples.PdfOf("1", "2", "3", "4", "5");

        foreach (var bytes in new[] { five, Capture[..(Capture.Length / 2)] })
        {
            var result = await app.PrøvFund(sag, id, Of(bytes) with { Aktivitet = true });
            Assert.Contains(
                "kan ikke foldes ud",
                Assert.IsType<FundResult.Refused>(result).Sentence
            );
        }
        Assert.Empty(await app.Fundene(sag));
    }

    [Fact, Trait("Krav", "S1-15")]
    public async Task Other_people_on_a_kept_pdf_are_covered_in_a_picture_of_it()
    {
        var (sag, id) = await Opened();
        var find = await app.LægFund(sag, id, WithOthers);
        using var mette = await app.Browse(app.Cast.Mette);

        var shown = await mette.Get(Links.FundBillede(sag.Nummer, find));
        Assert.Equal("image/png", shown.Answer.Content.Headers.ContentType!.MediaType);
        var page = await mette.Submit(
            await mette.Get(Links.CoverFund(sag.Nummer, find)),
            new
            {
                Felter = "0 0 100 50",
                Efter = "Paragraf15a",
                Fordi = "En nabo er nævnt.",
            }
        );

        Assert.Contains("Kopien ligger på sagen", page.Text);
        var copy = await app.Fil((await app.Entries(sag))[0].Dokument!.Hash);
        Assert.Equal(Pictures.Black, Pictures.At(copy, 10, 10));
        using var peter = await app.Browse(app.Cast.Peter);
        Assert.NotEqual(
            "image/png",
            (await peter.Get(Links.FundBillede(sag.Nummer, find)))
                .Answer
                .Content
                .Headers
                .ContentType!
                .MediaType
        );
    }

    [Fact, Trait("Afvist", "S0-18")]
    public async Task What_is_of_a_special_category_is_drawn_on_by_its_handler_alone()
    {
        var (sag, id) = await Opened();
        var find = await app.LægFund(sag, id, WithOthers with { Særlig = Særlig.Politik });
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await bo.Get(Links.FundBillede(sag.Nummer, find))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await bo.Get(Links.CoverFund(sag.Nummer, find))).Status
        );
    }

    private NytFund WithOthers => Of(Capture) with { AndrePersoner = true, Felter = [] };

    private NytFund Of(byte[] pdf) =>
        NetkildePlays.EtFund(app) with
        {
            Billede = pdf,
            Type = DocumentType.Pdf,
            Felter = [new(0, 0, 10, 10)],
        };

    private async Task<(Sag, NetopslagId)> Opened()
    {
        var sag = await app.NewSag();
        return (sag, await app.ÅbnPorten(sag));
    }
}

public sealed class PdfOnSqlite(SqliteApp app) : PdfTests(app), IClassFixture<SqliteApp>;

public sealed class PdfOnPostgres(PostgresApp app) : PdfTests(app), IClassFixture<PostgresApp>;
