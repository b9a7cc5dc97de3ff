using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Foranstaltninger;
using Saglig.Tests.Testing;
using Links = Saglig.Pensionssager.Links;

namespace Saglig.Tests.Pensionssager;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task The_page_shows_the_two_clocks_and_the_conditions_of_the_citizens_age()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        Assert.Contains("Loven sætter ingen frist", page.Text);
        Assert.Contains(Pensionsbetingelser.VarigtNedsat.Tekst, page.Text);
        await app.Pensionsforhold(sag);
        page = await mette.Get(Links.Show(sag.Nummer));
        Assert.Contains("12. juni 2026", page.Text);
        Assert.Contains("Sygdommen er kronisk.", page.Text);
    }

    [Fact]
    public async Task What_is_typed_is_saved_with_its_evidence_and_journalised()
    {
        var sag = await app.NyPensionssag();
        var paper = await app.Papir(sag, "Erklæring");
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));

        var saved = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Påbegyndt"] = "12-03-2026",
                ["Betingelser[0].Svar"] = "ja",
                ["Betingelser[0].Begrundelse"] = "Se erklæringen.",
                ["Betingelser[0].Dokumenter"] = paper,
                ["VarigtNedsatFordi"] = "Kronisk.",
            }
        );

        Assert.Contains("Gemt. Reglerne er prøvet igen.", saved.Text);
        var facts = await app.Pension(sag);
        Assert.Equal(app.Clock.Today(), facts.Påbegyndt);
        Assert.Equal([paper], facts.Betingelser.Single(b => b.ErOpfyldt == true).Dokumentation);
        var titles = (await app.Indførsler(sag)).Select(e => e.Titel).ToList();
        Assert.Contains("Betingelserne for førtidspension er vurderet", titles);
        Assert.Contains("Sagen er overgået til behandling som pensionssag", titles);
    }

    [Fact, Trait("Krav", "S4-27")]
    public async Task The_citizen_reads_that_the_case_has_begun_and_by_when_it_is_decided()
    {
        var sag = await app.NyPensionssag();
        await app.Pensionsforhold(sag);
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Saglig.MinSag.Links.Sag(sag.Nummer));

        Assert.Contains("Vi afgør den senest den 12. juni 2026.", page.Text);
    }

    [Fact, Trait("Krav", "S3-1")]
    public async Task A_grant_is_tried_on_its_own_rules_and_frozen_with_them()
    {
        var sag = await app.NyPensionssag();
        var bare = Assert.IsType<IssueResult.Mangler>(await app.AfgørPension(sag));
        Assert.Contains(
            "pension-dokumentation",
            bare.Prøvelser.Where(p => p.Spærrer).Select(p => p.Kode)
        );
        await app.Pensionsforhold(sag);
        await app.Forelæg(sag);

        var made = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        Assert.IsType<IssueResult.Truffet>(made);
        var frozen = (
            await app.As<AfgørelseSql, List<Afgørelse>>(app.Cast.Mette, sql => sql.For(sag.Id))
        )[0];
        Assert.Equal(Afgørelsestype.Førtidspension, frozen.Type);
        Assert.Contains("Sygdommen er kronisk.", frozen.Fakta);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NyPensionssag();
        await app.Pensionsforhold(sag);

        Assert.False(await app.GemPension(sag, new()));
        Assert.Equal("Sygdommen er kronisk.", (await app.Pension(sag)).VarigtNedsatFordi);
    }

    [Fact]
    public async Task A_condition_the_law_does_not_know_is_not_kept()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));

        await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Betingelser[0].Kode"] = "noget-andet",
                ["Betingelser[0].Svar"] = "ja",
                ["Betingelser[1].Dokumenter"] = "2026-0000001-99",
            }
        );

        var held = await app.As<ForanstaltningSql, Foranstaltningsforhold>(
            app.Cast.Mette,
            sql => sql.Find(sag.Id)
        );
        Assert.DoesNotContain(held.Betingelser, b => b.Kode == "noget-andet");
        Assert.All(held.Betingelser, b => Assert.Empty(b.Dokumentation));
    }

    [Fact]
    public async Task Before_the_application_nothing_can_have_begun()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Påbegyndt"] = "11-03-2026",
                ["VarigtNedsatFordi"] = "Kronisk.",
            }
        );

        Assert.Contains("Dagen ligger mellem ansøgningen", refused.Text);
        Assert.Contains("Kronisk.", refused.Text);
        Assert.Null((await app.Pension(sag)).Påbegyndt);
    }

    [Fact]
    public async Task Another_kind_of_case_has_no_such_page()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(sag.Nummer))).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.Foreliggende(sag.Nummer))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Saglig.Forelæggelser.Links.Show(sag.Nummer))).Status
        );
    }

    [Fact]
    public async Task Who_may_not_see_the_case_may_not_see_the_page()
    {
        var sag = await app.NyPensionssag();
        using var lis = await app.Browse(app.Cast.Lis);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Show(sag.Nummer))).Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
