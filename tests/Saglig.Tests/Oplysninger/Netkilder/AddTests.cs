using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Ret;
using Saglig.Dokumenter;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Netkilder;

/// <summary>The capture: a picture with address and time, unchangeable, and of an activity never more than its extent.</summary>
public abstract class AddTests(App app)
{
    private static readonly object Walk = new
    {
        Aktivitet = "False",
        Adresse = "https://eksempel.invalid/opslag/1",
        Dag = "10-03-2026",
        Klokken = "09.30",
        LoggetInd = "False",
        AndrePersoner = "False",
    };

    [Fact, Trait("Krav", "S1-13"), Trait("Krav", "S1-14")]
    public async Task A_screen_picture_is_a_document_of_the_case_with_address_time_and_who()
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);
        var bytes = Pictures.Screen();

        var page = await mette.Upload(
            await mette.Get(Links.AddFund(sag.Nummer, id)),
            Walk,
            ("skaerm.png", bytes)
        );

        Assert.Equal("Hvad viser fundet?", page.Html.QuerySelector("h1")!.TextContent);
        var entry = (await app.Entries(sag))[0];
        Assert.Equal(("netfund-journaliseret", Journalart.Ind), (entry.Type, entry.Art));
        Assert.Equal(app.Cast.Mette.Id, entry.Author);
        Assert.Contains("https://eksempel.invalid/opslag/1", entry.Tekst);
        Assert.Contains("10. marts 2026 kl. 09.30", entry.Tekst);
        Assert.Contains("Logget ind: nej", entry.Tekst);
        Assert.Equal(bytes, await app.Fil(entry.Dokument!.Hash));
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task The_picture_is_named_by_its_hash_in_the_chain_so_a_change_is_seen()
    {
        var (sag, id) = await Opened();
        await app.LægFund(sag, id);
        var hash = DocumentHash.Parse((await app.Entries(sag))[0].Dokument!.Hash);
        var store = app.Services.GetRequiredService<IDocumentStore>();
        Assert.Equal(Soundness.Whole, await store.Verify(hash, CancellationToken.None));

        var path = Directory
            .EnumerateFiles(app.DataFolder, hash.Value, SearchOption.AllDirectories)
            .Single();
        // (a new file under the name: the store keeps its own read-only)
        File.Delete(path);
        await File.WriteAllTextAsync(path, "rettet");

        Assert.Equal(Soundness.Changed, await store.Verify(hash, CancellationToken.None));
    }

    [Theory, Trait("Afvist", "S1-13")]
    [InlineData("link.txt", "https://eksempel.invalid/opslag/1", "Et link er ikke nok")]
    [InlineData("tom.png", "", "tom")]
    [InlineData("side.html", "<!doctype html><html></html>", "Et link er ikke nok")]
    public async Task A_link_or_anything_else_than_a_picture_is_refused(
        string name,
        string content,
        string says
    )
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Upload(
            await mette.Get(Links.AddFund(sag.Nummer, id)),
            Walk,
            (name, System.Text.Encoding.UTF8.GetBytes(content))
        );

        Assert.Contains(says, page.ErrorFor("Fil"));
        Assert.Equal("https://eksempel.invalid/opslag/1", page.Value("Adresse"));
        Assert.Empty(await app.Fundene(sag));
    }

    [Fact, Trait("Afvist", "S1-13")]
    public async Task An_address_alone_is_a_bare_link_and_is_refused()
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Upload(await mette.Get(Links.AddFund(sag.Nummer, id)), Walk);

        Assert.Contains("Et link kan blive slettet og er ikke nok.", page.ErrorFor("Fil"));
        Assert.Empty(await app.Fundene(sag));
    }

    [Fact, Trait("Krav", "S0-12")]
    public async Task Of_an_activity_only_the_marked_parts_are_ever_kept()
    {
        var (sag, id) = await Opened();
        var bytes = Pictures.Screen(140, 70);

        await app.LægFund(
            sag,
            id,
            NetkildePlays.EtFund(app) with
            {
                Billede = bytes,
                Aktivitet = true,
                AndrePersoner = null,
                Felter = [new(0, 0, 10, 10)],
            }
        );

        var kept = await app.Fil((await app.Entries(sag))[0].Dokument!.Hash);
        Assert.Equal(Pictures.Red, Pictures.At(kept, 5, 2));
        Assert.Equal(Pictures.Black, Pictures.At(kept, 90, 40));
        Assert.Empty(FilesWith(bytes));
    }

    [Fact, Trait("Afvist", "S0-12")]
    public async Task An_uncovered_activity_is_refused_and_leaves_nothing_on_the_disk()
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);
        var bytes = Pictures.Screen(120, 60);

        var page = await mette.Upload(
            await mette.Get(Links.AddFund(sag.Nummer, id)),
            new
            {
                Aktivitet = "True",
                Adresse = "https://eksempel.invalid/klumme",
                Dag = "10-03-2026",
                Klokken = "09.30",
                LoggetInd = "False",
            },
            ("klumme.png", bytes)
        );

        Assert.Contains("Marker det, der skal kunne ses", page.ErrorFor("Felter"));
        Assert.Empty(await app.Fundene(sag));
        Assert.Empty(FilesWith(bytes));
    }

    [Theory]
    [InlineData("10 10 200 10")]
    [InlineData("a b c d")]
    [InlineData("10 10 10")]
    [InlineData("-1 0 10 10")]
    [InlineData("0 0 0 10")]
    public async Task Areas_that_are_none_get_a_sentence_beside_the_field(string areas)
    {
        var (sag, id) = await Opened();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Upload(
            await mette.Get(Links.AddFund(sag.Nummer, id)),
            new
            {
                Aktivitet = "True",
                Adresse = "https://eksempel.invalid/klumme",
                Dag = "10-03-2026",
                Klokken = "9",
                LoggetInd = "False",
                Felter = areas,
            },
            ("klumme.png", Pictures.Screen())
        );

        Assert.Contains("Skriv fire tal på hver linje", page.ErrorFor("Felter"));
        Assert.Contains("klumme.png", page.ErrorFor("Fil"));
    }

    [Fact, Trait("Krav", "S1-15"), Trait("Krav", "S1-17")]
    public async Task Other_people_are_covered_in_a_copy_and_the_citizen_gets_the_copy_only()
    {
        var (sag, id) = await Opened();
        await app.LægFund(
            sag,
            id,
            NetkildePlays.EtFund(app) with
            {
                AndrePersoner = true,
                Felter = [new(50, 0, 50, 100)],
                Efter = Udeladelse.Paragraf15a,
                Fordi = "En nabo kan kendes og har intet med sagen at gøre.",
            }
        );

        var fund = Assert.Single(await app.Fundene(sag));
        using var ali = await app.Browse(app.Cast.Ali);
        var original = await ali.Get(
            Saglig.Post.Links.DokumentForBorger(sag.Nummer, fund.DokumentNr)
        );
        var copy = (
            await ali.Get(Saglig.Post.Links.DokumentForBorger(sag.Nummer, fund.KopiNr!.Value))
        ).Body;

        Assert.Equal(HttpStatusCode.NotFound, original.Status);
        Assert.Equal(Pictures.Red, Pictures.At(copy, 10, 10));
        Assert.Equal(Pictures.Black, Pictures.At(copy, 90, 10));
        Assert.Contains("FVL § 15 a", (await app.Entries(sag))[0].Tekst);
    }

    [Fact, Trait("Afvist", "S1-17"), Trait("Afvist", "S1-15")]
    public async Task Covering_asks_for_a_provision_and_a_reason()
    {
        var (sag, id) = await Opened();
        var others = NetkildePlays.EtFund(app) with { AndrePersoner = true };

        var result = await app.PrøvFund(sag, id, others with { Felter = [new(0, 0, 9, 9)] });
        Assert.Contains(
            "net-i-aktindsigt",
            Assert
                .IsType<FundResult.NotYet>(result)
                .Prøvelser.Where(p => p.Spærrer)
                .Select(p => p.Kode)
        );

        var fund = await app.LægFund(sag, id, others);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.CoverFund(sag.Nummer, fund));
        page = await mette.Submit(page, new { Felter = "0 0 10 10", Efter = "Paragraf15a" });
        Assert.Contains("hvorfor netop den del", page.ErrorFor("Fordi"));
        Assert.Null((await app.Fundene(sag)).Single().KopiNr);

        page = await mette.Submit(page, new { Fordi = "En nabo står der." });
        Assert.Contains("Originalen er uændret", page.Text);
        Assert.NotNull((await app.Fundene(sag)).Single().KopiNr);
    }

    [Fact, Trait("Krav", "S1-20")]
    public async Task A_press_cutting_that_came_by_post_goes_through_the_gate_as_the_paper_it_is()
    {
        var sag = await app.NewSag();
        await app.Papir(sag, "Læserbrev i Nordjyden");
        var id = await app.ÅbnPorten(
            sag,
            NetkildePlays.Lovligt with
            {
                Kanal = Netkanal.Læserbrev,
            }
        );

        await app.LægFund(
            sag,
            id,
            NetkildePlays.EtFund(app) with
            {
                Billede = default,
                DokumentNr = 1,
                LoggetInd = null,
                Adresse = "Nordjyden, side 8",
            }
        );

        Assert.Equal(1, Assert.Single(await app.Fundene(sag)).DokumentNr);
        Assert.Equal("papir-taget-ind", (await app.Entries(sag))[0].Type);
    }

    private async Task<(Sag Sag, NetopslagId Opslag)> Opened()
    {
        var sag = await app.NewSag();
        return (sag, await app.ÅbnPorten(sag));
    }

    /// <summary>Every file below the data folder, temporary ones too, that holds these very bytes.</summary>
    private List<string> FilesWith(byte[] bytes) =>
        [
            .. Directory
                .EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories)
                .Where(path => new FileInfo(path).Length == bytes.Length)
                .Where(path => File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)),
        ];
}

public sealed class AddOnSqlite(SqliteApp app) : AddTests(app), IClassFixture<SqliteApp>;

public sealed class AddOnPostgres(PostgresApp app) : AddTests(app), IClassFixture<PostgresApp>;
