using System.Net;
using Ret;
using Saglig.Overblik;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Links = Saglig.Sager.Links;

namespace Saglig.Tests.Overblik;

public abstract class PagesTests(App app)
{
    [Fact, Trait("Krav", "S4-27")]
    public async Task The_case_page_says_who_has_the_ball_since_when_and_what_is_next()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Sag(sag.Nummer));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var body = page.Html.Body!.TextContent;
        Assert.Contains("Ali Hassan", body);
        Assert.Contains("610190-••••", body);
        Assert.DoesNotContain("6101907034", body);
        Assert.Contains("Venter på dig siden 12. marts 2026", body);
        Assert.Contains("Mette Holm", body);
    }

    [Fact, Trait("Krav", "S0-19")]
    public async Task A_case_begun_after_a_political_decision_shows_it_and_leads_to_its_rules()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Sag(sag.Nummer));
        Assert.Contains("Beskæftigelses- og Integrationsudvalget, 18. december 2017", page.Text);
        page.Link(Saglig.Regler.Links.Praksis("kun-omfanget-2017"));

        var rules = await mette.Get(Saglig.Regler.Links.Index);

        Assert.NotNull(rules.Html.GetElementById("kun-omfanget-2017"));
        rules.Link("#aktivitet-kun-omfang-1");
    }

    [Fact]
    public async Task My_list_shows_the_case_and_the_next_step_and_marks_what_is_new()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Contains(
            sag.Nummer,
            (await mette.Get("/sager?sorter=borger&retning=faldende")).Text
        );
        Assert.Contains(
            sag.Nummer,
            (await mette.Get("/sager?vis=Enhedens&sorter=';drop table sag")).Text
        );
        Assert.DoesNotContain(sag.Nummer, (await mette.Get("/sager?vis=Afsluttede")).Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_colleague_of_another_unit_has_it_on_no_list()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        foreach (
            var path in new[]
            {
                "/sager",
                "/sager?vis=Enhedens",
                "/sager?vis=Afsluttede",
                "/min-dag",
            }
        )
            Assert.DoesNotContain(sag.Nummer, (await peter.Get(path)).Text);
    }

    [Fact]
    public async Task My_day_begins_with_the_nearest_legal_deadline()
    {
        await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get("/");

        Assert.Equal("Goddag, Mette", page.Heading);
        Assert.Contains("RTL § 3, stk. 2", page.Text);
    }

    [Fact]
    public async Task What_is_stored_for_lists_is_what_the_law_computes()
    {
        var sag = await app.NewSag();
        var computed = await app.As<SagStatus, Sagsstatus>(
            app.Cast.Mette,
            status => status.Compute(sag.Id)
        );
        var stored = await app.As<SagStatusSql, StoredStatus?>(
            app.Cast.Mette,
            sql => sql.Find(sag.Id)
        );

        Assert.Equal(
            (computed.Trin, computed.Bold, computed.NæsteSkridt),
            (stored!.Trin, stored.Bold, stored.Næste)
        );
        Assert.Equal(computed.Frist!.Udløber, stored.Frist);
    }

    [Fact]
    public async Task A_night_that_passes_computes_every_open_case_again()
    {
        var sag = await app.NewSag();
        await app.As<Db>(
            app.Cast.Mette,
            db =>
                db.Write(() =>
                    (Task)
                        db.Execute(
                            "update sag_status set naeste = 'gammel' where sag_id = @Id",
                            new { sag.Id }
                        )
                )
        );
        await app.As<NightlyStatus>(
            SystemActor.Instance,
            nightly => nightly.Run(new("status-nat", "x", "{}"), CancellationToken.None)
        );

        var stored = await app.As<SagStatusSql, StoredStatus?>(
            app.Cast.Mette,
            sql => sql.Find(sag.Id)
        );
        Assert.NotEqual("gammel", stored!.Næste);
    }
}

public sealed class PagesOnSqlite(SqliteApp app) : PagesTests(app), IClassFixture<SqliteApp>;

public sealed class PagesOnPostgres(PostgresApp app) : PagesTests(app), IClassFixture<PostgresApp>;
