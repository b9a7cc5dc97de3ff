using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Pensionssager;
using Saglig.Tests.Testing;
using Links = Saglig.Pensionssager.Links;

namespace Saglig.Tests.Pensionssager;

public abstract class ForeliggendeTests(App app)
{
    [Fact]
    public async Task The_list_of_the_day_is_frozen_and_the_citizen_gets_a_letter()
    {
        var sag = await app.NyPensionssag();
        var paper = await app.Papir(sag, "Speciallægens erklæring");
        await app.SkrivOplysning(sag, "Erklæring", Kategori.Helbred, Retning.ForBorgeren);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Foreliggende(sag.Nummer));

        var frozen = await mette.Submit(page, new { Hvordan = "Borgeren skrev det." });
        await app.Papir(sag, "Kom til senere");

        Assert.Contains("Listen er frosset, og brevet er sendt.", frozen.Text);
        page = await mette.Get(Links.Foreliggende(sag.Nummer));
        Assert.Contains("Speciallægens erklæring", page.Text);
        Assert.DoesNotContain("Kom til senere", page.Text);
        var held = (await app.Pension(sag)).Foreliggende!;
        Assert.Contains(paper, held.Dokumenter);
        Assert.Single(held.Oplysninger);
        Assert.Equal(app.Clock.Today(), held.Underrettet);
        Assert.Contains("det foreliggende grundlag", (await app.Breve(sag))[0].Titel);
    }

    [Fact, Trait("Krav", "S4-27")]
    public async Task The_citizen_reads_that_nothing_more_is_collected()
    {
        var sag = await app.NyPensionssag();
        Assert.Empty(await app.Frys(sag));
        using var ali = await app.Browse(app.Cast.Ali);
        Assert.Contains(
            "Vi henter ikke flere oplysninger.",
            (await ali.Get(Saglig.MinSag.Links.Sag(sag.Nummer))).Text
        );
    }

    [Fact]
    public async Task Nothing_new_is_asked_for_until_the_citizen_takes_it_back()
    {
        var sag = await app.NyPensionssag();
        await app.Frys(sag);

        var refused = Assert.IsType<AskResult.NotYet>(await Ask(sag));
        Assert.Contains(
            refused.Prøvelser,
            p => p is { Kode: "foreliggende-intet-nyt", Spærrer: true }
        );

        Assert.True(await Withdraw(sag));
        Assert.IsType<AskResult.Asked>(await Ask(sag));
    }

    [Fact]
    public async Task What_came_later_cannot_be_used_in_the_decision()
    {
        var sag = await app.NyPensionssag();
        await app.Frys(sag);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.Pensionsforhold(sag);
        await app.SkrivOplysning(sag, "Ny erklæring", Kategori.Helbred, Retning.ForBorgeren);

        var refused = Assert.IsType<Saglig.Afgørelser.IssueResult.Mangler>(
            await app.AfgørPension(sag)
        );

        var stops = refused.Prøvelser.Where(p => p.Spærrer).Select(p => p.Kode).ToList();
        Assert.Contains("foreliggende-kun-frosset", stops);
        Assert.Contains("foreliggende-frosne-dokumenter", stops);
    }

    [Fact]
    public async Task It_is_frozen_once_and_taken_back_once()
    {
        var sag = await app.NyPensionssag();
        Assert.False(await Withdraw(sag));
        Assert.Empty(await app.Frys(sag));
        Assert.Contains("allerede", (await app.Frys(sag))[0]);
        Assert.Equal(1, await app.Antal("foreliggende_grundlag", sag));
        Assert.True(await Withdraw(sag));
        Assert.False(await Withdraw(sag));
        Assert.Empty(await app.Frys(sag));
    }

    [Fact]
    public async Task A_request_has_a_day_that_has_been_and_says_how_it_was_made()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Foreliggende(sag.Nummer));

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string> { ["Anmodet"] = "01-01-2027", ["Hvordan"] = "" }
        );

        Assert.Contains("Skriv, hvordan borgeren sagde det.", refused.Text);
        Assert.Contains("Den kan ikke ligge efter i dag.", refused.Text);
        Assert.Equal(0, await app.Antal("foreliggende_grundlag", sag));
        Assert.Empty(await app.Breve(sag));
    }

    private Task<bool> Withdraw(Saglig.Sager.Sag sag) =>
        app.As<WithdrawForeliggende, bool>(
            app.Cast.Mette,
            withdraw => withdraw.Run(sag.Id, "Borgeren ringede.")
        );

    private Task<AskResult> Ask(Saglig.Sager.Sag sag) =>
        app.As<AskSource, AskResult>(
            app.Cast.Mette,
            ask =>
                ask.Run(
                    sag.Id,
                    new()
                    {
                        Niveau = Kildeniveau.Borger,
                        Kilde = "Borgeren",
                        Hvad = "lønsedler",
                        Formål = "At kende indtægten",
                    }
                )
        );
}

public sealed class ForeliggendeOnSqlite(SqliteApp app)
    : ForeliggendeTests(app),
        IClassFixture<SqliteApp>;

public sealed class ForeliggendeOnPostgres(PostgresApp app)
    : ForeliggendeTests(app),
        IClassFixture<PostgresApp>;
