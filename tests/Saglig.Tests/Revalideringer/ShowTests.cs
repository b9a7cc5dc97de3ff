using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Revalideringer;
using Saglig.Tests.Testing;
using Links = Saglig.Revalideringer.Links;

namespace Saglig.Tests.Revalideringer;

/// <summary>Revalidering: its conditions and plan, and that new cases can no longer end with it.</summary>
public abstract class ShowTests(App app)
{
    [Fact]
    public async Task Conditions_goal_and_plan_are_kept_and_journalised()
    {
        var sag = await app.NyRevalidering();
        var paper = await app.Papir(sag, "Planen");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Show(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["Betingelser[0].Svar"] = "ja",
                ["Betingelser[0].Begrundelse"] = "Ryggen.",
                ["Betingelser[0].Dokumenter"] = paper,
                ["Erhvervsmål"] = "Kontorassistent",
                ["Plan"] = paper,
            }
        );

        Assert.Contains("Gemt.", page.Text);
        Assert.Equal("Kontorassistent", page.Value("Erhvervsmål"));
        Assert.Equal(paper, page.Value("Plan"));
        Assert.Contains(
            await app.Entries(sag),
            e => e.Titel == "Betingelserne for revalidering er vurderet"
        );
    }

    [Fact]
    public async Task A_case_from_before_the_change_can_be_granted_and_the_page_tells_of_the_doubt()
    {
        var sag = await app.NyRevalidering();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Contains("advarer reglen", (await mette.Get(Links.Show(sag.Nummer))).Text);
        await app.Revalideringsforhold(sag);
        await app.Bidrag(sag);
        await app.GemUdkast(sag, Udfald.FuldBevilling);
        var result = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        Assert.IsType<IssueResult.Truffet>(result);
        await app.RunJobs();
        Assert.Equal("Du får bevilget revalidering", (await app.Breve(sag))[0].Titel);
    }

    [Fact]
    public async Task A_case_of_another_type_has_no_such_page()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(sag.Nummer))).Status);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NyRevalidering();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));
        await app.Revalideringsforhold(sag);

        page = await mette.Submit(page, new { Erhvervsmål = "Chauffør" });

        Assert.Contains("En anden har gemt imens.", page.Text);
        Assert.Equal("Chauffør", page.Value("Erhvervsmål"));
        Assert.Equal(
            "Kontorassistent på halv tid",
            (
                await app.As<RevalideringSql, Revalideringsforhold>(
                    app.Cast.Mette,
                    sql => sql.Find(sag.Id)
                )
            ).Erhvervsmål
        );
    }

    [Fact]
    public async Task A_paper_of_another_case_is_read_as_none()
    {
        var sag = await app.NyRevalidering();
        var foreign = await app.Papir(await app.NewSag(), "Et andet papir");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Show(sag.Nummer)),
            new { Plan = foreign }
        );

        Assert.Contains("Gemt.", page.Text);
        Assert.Equal("", page.Value("Plan"));
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
