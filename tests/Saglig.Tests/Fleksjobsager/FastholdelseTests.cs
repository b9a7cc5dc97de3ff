using Ret;
using Saglig.Afgørelser;
using Saglig.Fleksjobsager;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Fleksjobsager.Links;

namespace Saglig.Tests.Fleksjobsager;

/// <summary>Fleksjob at the workplace where the citizen is: twelve months on special terms, and a written agreement.</summary>
public abstract class FastholdelseTests(App app)
{
    [Fact]
    public async Task Twelve_months_on_special_terms_lead_to_a_grant_that_says_so()
    {
        var sag = await app.NewSag();

        Assert.IsType<IssueResult.Truffet>(await Decide(sag, app.Clock.Today().AddMonths(-12)));

        await app.RunJobs();
        Assert.Equal("Du får bevilget fastholdelsesfleksjob", (await app.Breve(sag))[0].Titel);
    }

    [Fact]
    public async Task A_day_too_little_stops_the_grant_and_says_when_it_is_enough()
    {
        var sag = await app.NewSag();

        var result = await Decide(sag, app.Clock.Today().AddMonths(-12).AddDays(1));

        var stop = Assert.Single(
            Assert.IsType<IssueResult.Mangler>(result).Prøvelser,
            p => p.Spærrer
        );
        Assert.Contains("De 12 måneder er først gået den 13. marts 2026", stop.Nej);
        Assert.Contains("LAB § 119", stop.Nej);
    }

    [Fact]
    public async Task The_agreement_is_chosen_among_the_papers_of_the_case()
    {
        var sag = await app.NewSag();
        var paper = await app.Papir(sag, "Aftale om særlige vilkår");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Show(sag.Nummer)),
            new { Søgt = "Fastholdelsesfleksjob", Aftale = paper }
        );

        Assert.Contains("Gemt.", page.Text);
        Assert.Equal(paper, page.Value("Aftale"));
        var law = await app.As<FleksjobSql, Fleksjobsag>(app.Cast.Mette, sql => sql.For(sag));
        Assert.Equal(paper, law.SkriftligAftale);
    }

    [Fact]
    public async Task An_agreement_of_another_case_is_read_as_none()
    {
        var sag = await app.NewSag();
        var foreign = await app.Papir(await app.NewSag(), "Aftale");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Show(sag.Nummer)),
            new { Aftale = foreign }
        );

        Assert.Equal("", page.Value("Aftale"));
    }

    private async Task<IssueResult> Decide(Sag sag, DateOnly since)
    {
        var held = await app.Fleksjobforhold(sag);
        var paper = held.Betingelser[0].Dokumentation;
        await app.As<SaveFleksjob, bool>(
            app.Cast.Mette,
            save =>
                save.Run(
                    sag.Id,
                    held with
                    {
                        Type = Afgørelsestype.Fastholdelsesfleksjob,
                        PåSærligeVilkårSiden = since,
                        Betingelser =
                        [
                            .. held.Betingelser,
                            new(Betingelser.TolvMåneder.Kode, true, paper, "Se aftalen."),
                        ],
                    }
                )
        );
        await app.Bidrag(sag);
        await app.GemUdkast(sag, Udfald.FuldBevilling);
        return await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );
    }
}

public sealed class FastholdelseOnSqlite(SqliteApp app)
    : FastholdelseTests(app),
        IClassFixture<SqliteApp>;

public sealed class FastholdelseOnPostgres(PostgresApp app)
    : FastholdelseTests(app),
        IClassFixture<PostgresApp>;
