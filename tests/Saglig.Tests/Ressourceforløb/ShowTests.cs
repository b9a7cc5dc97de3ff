using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Tests.Testing;
using Links = Saglig.Ressourceforløb.Links;

namespace Saglig.Tests.Ressourceforløb;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task What_is_typed_is_saved_with_its_evidence_and_journalised()
    {
        var sag = await app.NyRessourcesag();
        var paper = await app.Papir(sag, "Erklæring");
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));
        Assert.Contains(Ressourceforløbsbetingelser.Udviklingsperspektiv.Tekst, page.Text);

        var saved = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Betingelser[2].Svar"] = "ja",
                ["Betingelser[2].Dokumenter"] = paper,
                ["Måneder"] = "36",
                ["Ønske"] = "Hun skrev det selv.",
            }
        );

        Assert.Contains("Gemt. Reglerne er prøvet igen.", saved.Text);
        Assert.Equal("36", saved.Value("Måneder"));
        Assert.Contains("Hun skrev det selv.", saved.Text);
        Assert.Contains(
            "Betingelserne for ressourceforløb er vurderet",
            (await app.Indførsler(sag)).Select(e => e.Titel)
        );
    }

    [Fact]
    public async Task While_the_change_is_uncertain_the_page_warns_and_a_grant_is_made()
    {
        var sag = await app.NyRessourcesag();
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("advarer reglerne", (await mette.Get(Links.Show(sag.Nummer))).Text);
        var bare = Assert.IsType<IssueResult.Mangler>(await app.AfgørPension(sag));
        Assert.Contains(
            "ressourceforloeb-dokumentation",
            bare.Prøvelser.Where(p => p.Spærrer).Select(p => p.Kode)
        );
        await app.Ressourceforhold(sag);

        var made = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        Assert.IsType<IssueResult.Truffet>(made);
        var frozen = (
            await app.As<AfgørelseSql, List<Afgørelse>>(app.Cast.Mette, sql => sql.For(sag.Id))
        )[0];
        Assert.Equal(Afgørelsestype.Ressourceforløb, frozen.Type);
        Assert.Contains("Borgeren bad selv om det.", frozen.Fakta);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NyRessourcesag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));
        await app.Ressourceforhold(sag);

        var refused = await mette.Submit(
            page,
            new Dictionary<string, string> { ["Ønske"] = "Min tekst." }
        );

        Assert.Contains("En anden har gemt imens.", refused.Text);
        Assert.Contains("Min tekst.", refused.Text);
        Assert.Contains(
            "Borgeren bad selv om det.",
            (await mette.Get(Links.Show(sag.Nummer))).Text
        );
    }

    [Fact]
    public async Task Another_kind_of_case_has_no_such_page()
    {
        var sag = await app.NyJobafklaringssag();
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(sag.Nummer))).Status);
    }

    [Fact]
    public async Task Who_may_not_see_the_case_may_not_see_the_page()
    {
        var sag = await app.NyRessourcesag();
        using var lis = await app.Browse(app.Cast.Lis);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Show(sag.Nummer))).Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
