using System.Net;
using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Særlige;

/// <summary>Politics and other special categories: out of lists and search, and a second person before use (S0-18).</summary>
public abstract class ApproveTests(App app)
{
    [Fact, Trait("Krav", "S0-18")]
    public async Task It_stands_in_no_list_and_no_search_for_who_does_not_handle_the_case()
    {
        var (sag, id) = await Marked("Zyklonvalg i foreningen");
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        var own = await mette.Get(Links.Show(sag.Nummer));
        var colleague = await bo.Get(Links.Show(sag.Nummer));

        Assert.Contains("politisk arbejde eller hverv", own.Text);
        Assert.DoesNotContain("politisk", colleague.Text, StringComparison.Ordinal);
        Assert.Contains("Oplysning af særlig karakter", colleague.Text);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await bo.Get(Links.Aktivitet(sag.Nummer, id.Value))).Status
        );
        foreach (var reader in new[] { mette, bo })
        {
            var journal = await reader.Get(Saglig.Journaler.Links.Journal(sag.Nummer));
            Assert.DoesNotContain("Zyklonvalg", journal.Text, StringComparison.Ordinal);
            var found = await reader.Get(Saglig.Søgning.Links.Search("Zyklonvalg"));
            Assert.DoesNotContain(sag.Nummer, found.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Krav", "S0-18")]
    public async Task Who_handles_it_still_reads_how_it_has_stood()
    {
        var (sag, id) = await Marked("Zyklonvalg i foreningen");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Aktivitet(sag.Nummer, id.Value));

        Assert.Contains("Zyklonvalg", page.Text);
        Assert.Contains("Sådan har den stået", page.Text);
    }

    [Fact, Trait("Krav", "S0-18"), Trait("Afvist", "S0-18")]
    public async Task A_second_person_of_the_unit_approves_and_nobody_else_can()
    {
        var (sag, id) = await Marked();
        Assert.Contains("saerlig-kategori", await Stops(sag));

        Assert.False(await app.GodkendSærlig(sag, id, app.Cast.Mette));
        Assert.False(await app.GodkendSærlig(sag, id, app.Cast.Peter));
        Assert.Contains("saerlig-kategori", await Stops(sag));

        Assert.True(await app.GodkendSærlig(sag, id, app.Cast.Bo));
        Assert.DoesNotContain("saerlig-kategori", await Stops(sag));
        Assert.False(await app.GodkendSærlig(sag, id, app.Cast.Karen));
    }

    [Fact, Trait("Afvist", "S0-18")]
    public async Task A_correction_takes_the_approval_away_again()
    {
        var (sag, id) = await Marked();
        await app.GodkendSærlig(sag, id, app.Cast.Bo);
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Aktivitet(sag.Nummer, id.Value)),
            new { Mængde = "9 timer om ugen" }
        );

        Assert.Contains("saerlig-kategori", await Stops(sag));
    }

    [Fact]
    public async Task The_page_asks_for_reasons_and_says_why_ones_own_cannot_be_approved()
    {
        var (sag, id) = await Marked();
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Contains(
            "Du har selv mærket den",
            (await mette.Get(Links.ApproveSærlig(sag.Nummer, id.Value))).Text
        );
        var page = await bo.Submit(
            await bo.Get(Links.ApproveSærlig(sag.Nummer, id.Value)),
            new { Begrundelse = "" }
        );
        Assert.Contains("hvorfor den er nødvendig", page.ErrorFor("Begrundelse"));
        page = await bo.Submit(
            page,
            new { Begrundelse = "Omfanget er det eneste, der viser det." }
        );
        Assert.Contains("Godkendt.", page.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await bo.Get(Links.ApproveSærlig(sag.Nummer, id.Value))).Status
        );
    }

    [Fact, Trait("Krav", "S0-18")]
    public async Task The_journal_line_of_a_hearing_over_it_does_not_say_what_it_is()
    {
        var sag = await app.NewSag();
        await app.SkrivFund(
            sag,
            o => o with { Fakta = o.Fakta with { Titel = "Zyklonvalg", Særlig = Særlig.Politik } }
        );

        await app.Hør(sag);

        Assert.Contains(
            await app.Entries(sag),
            e => e.Tekst == "Borgeren er hørt over: en oplysning af særlig karakter"
        );
        Assert.DoesNotContain(
            await app.Entries(sag),
            e => $"{e.Titel} {e.Tekst}".Contains("Zyklonvalg", StringComparison.Ordinal)
        );
    }

    private async Task<(Sag, OplysningId)> Marked(
        string relevance = "Det viser, hvor længe hun kan sidde."
    )
    {
        var sag = await app.NewSag();
        var saved = Assert.IsType<WriteResult.Saved>(
            await app.PrøvAktivitet(
                sag,
                f =>
                    f with
                    {
                        Aktivitet = Aktivitetsart.Politik,
                        Særlig = Særlig.Politik,
                        DirekteBetydning = relevance,
                    }
            )
        );
        return (sag, saved.Id);
    }

    private Task<List<string>> Stops(Sag sag) =>
        app.As<SagsoplysningSql, List<string>>(
            app.Cast.Mette,
            async sql =>
                [
                    .. Bevisregler
                        .Alle.Prøv(await sql.For(sag.Id, app.Clock.Today()), app.Clock.Today())
                        .Where(p => p.Spærrer)
                        .Select(p => p.Kode),
                ]
        );
}

public sealed class ApproveOnSqlite(SqliteApp app) : ApproveTests(app), IClassFixture<SqliteApp>;

public sealed class ApproveOnPostgres(PostgresApp app)
    : ApproveTests(app),
        IClassFixture<PostgresApp>;
