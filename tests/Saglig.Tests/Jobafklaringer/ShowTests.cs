using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Tests.Testing;
using Links = Saglig.Jobafklaringer.Links;

namespace Saglig.Tests.Jobafklaringer;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task A_gap_after_sickness_benefit_stops_the_grant()
    {
        var sag = await app.NyJobafklaringssag();
        var held = await app.Jobafklaringsforhold(sag);
        Assert.True(
            await app.GemJobafklaring(
                sag,
                held with
                {
                    Fælles = held.Fælles with { Version = 1 },
                    Begynder = app.Clock.Today().AddDays(2),
                }
            )
        );

        var stopped = Assert.IsType<IssueResult.Mangler>(await app.AfgørPension(sag));

        Assert.Equal(
            ["jobafklaring-uden-hul"],
            stopped.Prøvelser.Where(p => p.Spærrer).Select(p => p.Kode)
        );
    }

    [Fact]
    public async Task A_grant_is_made_without_the_team_and_the_course_begins_the_day_after()
    {
        var sag = await app.NyJobafklaringssag();
        await app.Jobafklaringsforhold(sag);
        Assert.IsType<IssueResult.Truffet>(await app.AfgørPension(sag));
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Saglig.Forløb.Links.Begin(sag.Nummer));
        Assert.Equal("13-03-2026", page.Value("Begynder"));

        var begun = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["FørstBegyndt"] = "01-05-2022",
                ["Koordinator"] = app.Cast.Mette.Id.Value.ToString("D"),
            }
        );

        Assert.Contains("Samtale med sundhedskoordinatoren", begun.Text);
        Assert.Contains("Hold samtalen inden den 1. maj 2026.", begun.Text);
        Assert.Equal(
            Afgørelsestype.Jobafklaring,
            (await app.As<AfgørelseSql, List<Afgørelse>>(app.Cast.Mette, sql => sql.For(sag.Id)))[
                0
            ].Type
        );
    }

    [Fact]
    public async Task What_is_typed_is_saved_and_journalised()
    {
        var sag = await app.NyJobafklaringssag();
        using var mette = await app.Browse(app.Cast.Mette);

        var saved = await mette.Submit(
            await mette.Get(Links.Show(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["SidsteSygedagpengedag"] = "31-03-2026",
                ["Begynder"] = "01-04-2026",
                ["UdenTeamFordi"] = "Kun én forvaltning.",
            }
        );

        Assert.Equal("01-04-2026", saved.Value("Begynder"));
        Assert.Contains("Kun én forvaltning.", saved.Text);
        Assert.Contains(
            "Betingelserne for jobafklaringsforløb er vurderet",
            (await app.Indførsler(sag)).Select(e => e.Titel)
        );
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NyJobafklaringssag();
        await app.Jobafklaringsforhold(sag);

        Assert.False(await app.GemJobafklaring(sag, new()));
    }

    [Fact]
    public async Task Another_kind_of_case_has_no_such_page()
    {
        var sag = await app.NyRessourcesag();
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Show(sag.Nummer))).Status);
    }

    [Fact]
    public async Task Who_may_not_see_the_case_may_not_see_the_page()
    {
        var sag = await app.NyJobafklaringssag();
        using var lis = await app.Browse(app.Cast.Lis);
        Assert.Equal(HttpStatusCode.Forbidden, (await lis.Get(Links.Show(sag.Nummer))).Status);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
