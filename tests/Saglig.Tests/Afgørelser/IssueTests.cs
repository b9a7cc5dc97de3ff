using System.Net;
using Ret;
using Saglig.Afgørelser;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Saglig.Tilsidesættelser;
using Links = Saglig.Afgørelser.Links;

namespace Saglig.Tests.Afgørelser;

public abstract class IssueTests(App app)
{
    [Fact, Trait("Krav", "S0-15"), Trait("Krav", "S3-1")]
    public async Task A_full_grant_is_issued_frozen_and_in_the_register()
    {
        var sag = await app.NewSag();

        var result = Assert.IsType<IssueResult.Truffet>(await app.AfgørFleksjob(sag));

        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer, result.Nr));
        Assert.Equal("Du får bevilget fleksjob", page.Heading);
        Assert.Contains(
            "Hver betingelse for fleksjob skal være vurderet og dokumenteret.",
            page.Text
        );
        var lines = await app.As<AfgørelseSql, List<Registerlinje>>(
            app.Cast.Mette,
            sql => sql.Register(2026)
        );
        Assert.Contains(lines, l => l.Sag == sag.Id && l.Udfald == Udfald.FuldBevilling);
    }

    [Fact, Trait("Afvist", "S0-15")]
    public async Task A_refusal_without_its_parts_is_stopped_on_the_page_with_every_rule_named()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Udfald = "Afslag",
                KonkretVurdering = "",
                Handling = "afgoer",
            },
            "form[data-kladde]"
        );

        Assert.Equal("Skriv afgørelsen", answer.Heading);
        Assert.Contains("Skriv en begrundelse.", answer.Text);
        Assert.Contains("Indhent egen læges attest (LÆ 265).", answer.Text);
        Assert.Contains("Skriv helhedsvurderingen færdig, og underskriv den.", answer.Text);
        Assert.Empty(await Decisions(sag));
    }

    [Fact, Trait("Afvist", "S0-15")]
    public async Task A_decision_is_issued_once()
    {
        var sag = await app.NewSag();
        await app.AfgørFleksjob(sag);

        var again = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        Assert.IsType<IssueResult.IntetUdkast>(again);
        Assert.Single(await Decisions(sag));
    }

    [Fact, Trait("Afvist", "S0-15")]
    public async Task A_stale_draft_is_not_issued_and_the_second_save_shows_both_texts()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));
        await app.GemUdkast(sag, Udfald.Afslag, app.Cast.Bo, "Bos tekst.");

        var answer = await mette.Submit(
            form,
            new
            {
                Udfald = "Afslag",
                KonkretVurdering = "Mettes tekst.",
                Handling = "afgoer",
            },
            "form[data-kladde]"
        );

        Assert.Contains("Bos tekst.", answer.Text);
        Assert.Equal("Mettes tekst.", answer.Value("KonkretVurdering"));
        Assert.Empty(await Decisions(sag));
    }

    [Fact, Trait("Krav", "S4-38"), Trait("Afvist", "S4-38")]
    public async Task A_trainee_cannot_issue_and_the_mentor_can_approve()
    {
        var sag = await app.NewSag(app.Cast.Jonas);
        await app.Fleksjobforhold(sag);
        await app.Bidrag(sag);
        await app.GemUdkast(sag, Udfald.FuldBevilling, app.Cast.Jonas);

        var alone = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Jonas,
            issue => issue.Run(sag.Id, 1)
        );
        Assert.Contains(
            Assert.IsType<IssueResult.Mangler>(alone).Prøvelser,
            p => p is { Kode: "mentor-godkender", Spærrer: true }
        );
        await app.As<SendTilMentor, MentorResult>(app.Cast.Jonas, send => send.Run(sag.Id, 1));
        using var bo = await app.Browse(app.Cast.Bo);
        Assert.Equal(HttpStatusCode.NotFound, (await bo.Get(Links.Mentor(sag.Nummer))).Status);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Mentor(sag.Nummer));
        var done = await mette.Submit(page, null, "#godkend");

        Assert.Contains("Mette Holm", done.Text);
        Assert.Equal(app.Cast.Mette.Id, Assert.Single(await Decisions(sag)).GodkendtAf);
    }

    [Fact, Trait("Krav", "S4-38")]
    public async Task A_returned_draft_is_counted_and_not_issued()
    {
        var sag = await app.NewSag(app.Cast.Jonas);
        await app.GemUdkast(sag, Udfald.FuldBevilling, app.Cast.Jonas);
        await app.As<SendTilMentor, MentorResult>(app.Cast.Jonas, send => send.Run(sag.Id, 1));
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Mentor(sag.Nummer));

        await mette.Submit(page, new { Kommentar = "Skriv hensynene." }, "#returner");

        var day = app.Clock.Today();
        var counts = await app.As<MentorSql, Mentortælling>(
            app.Cast.Mette,
            sql => sql.Counts(day, day)
        );
        Assert.True(counts.Returneret >= 1);
        Assert.Empty(await Decisions(sag));
    }

    [Fact, Trait("Krav", "S0-15"), Trait("Afvist", "S0-15")]
    public async Task A_rule_set_aside_by_the_leader_lets_the_decision_through_and_is_counted()
    {
        var sag = await app.NewSag();
        await app.GemUdkast(sag, Udfald.FormeltAfslag);
        Assert.IsType<IssueResult.Mangler>(await Issue(sag));

        Assert.IsType<SetAsideResult.Mangler>(
            await SetAside(sag, app.Cast.Mette, "borgeren-er-hovedkilden")
        );
        var stops = ((IssueResult.Mangler)await Issue(sag)).Prøvelser.Where(p => p.Spærrer);
        foreach (var rule in stops.Select(p => p.Kode).Distinct().ToList())
            Assert.IsType<SetAsideResult.Gjort>(await SetAside(sag, app.Cast.Karen, rule));

        Assert.IsType<IssueResult.Truffet>(await Issue(sag));
        var day = app.Clock.Today();
        Assert.NotEmpty(
            await app.As<TilsidesættelseSql, List<Regeltælling>>(
                app.Cast.Karen,
                sql => sql.Counts(day, day, app.Cast.Team3)
            )
        );
    }

    [Fact, Trait("Afvist", "S2-6")]
    public async Task A_signature_cannot_be_set_aside_even_by_the_leader()
    {
        var sag = await app.NewSag();

        Assert.IsType<SetAsideResult.Mangler>(await SetAside(sag, app.Cast.Karen, "underskrift"));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_of_another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        foreach (
            var path in (string[])
                [
                    Links.Write(sag.Nummer),
                    Links.List(sag.Nummer),
                    Saglig.Fleksjobsager.Links.Show(sag.Nummer),
                    Saglig.Tilsidesættelser.Links.List(sag.Nummer),
                ]
        )
            Assert.Equal("Begrund, at du vil se sagen", (await peter.Get(path)).Heading);
    }

    [Fact, Trait("Afvist", "S0-15")]
    public async Task What_was_decided_cannot_be_changed()
    {
        var sag = await app.NewSag();
        await app.AfgørFleksjob(sag);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            app.As<Db>(
                app.Cast.Mette,
                db =>
                    db.Write(() =>
                        db.Execute(
                            "update afgoerelse set udfald = 'Afslag' where sag_id = @Id",
                            new { sag.Id }
                        )
                    )
            )
        );
    }

    [Fact, Trait("Krav", "S0-15")]
    public async Task The_rules_are_open_to_anyone_and_can_be_searched()
    {
        using var anyone = app.Anonymous();

        var page = await anyone.Get("/regler?soeg=S0-15");

        Assert.Contains("Begrundelsen skal rumme reglerne", page.Text);
        Assert.DoesNotContain("førtidspension", page.Text);
    }

    private Task<IssueResult> Issue(Sag sag) =>
        app.As<IssueAfgørelse, IssueResult>(app.Cast.Mette, issue => issue.Run(sag.Id, 1));

    private Task<SetAsideResult> SetAside(Sag sag, EmployeeActor actor, string rule) =>
        app.As<SetAsideRule, SetAsideResult>(
            actor,
            set => set.Run(sag.Id, rule, "FVL § 19", "Sagen kan ikke vente.")
        );

    private Task<List<Afgørelse>> Decisions(Sag sag) =>
        app.As<AfgørelseSql, List<Afgørelse>>(app.Cast.Mette, sql => sql.For(sag.Id));
}

public sealed class IssueOnSqlite(SqliteApp app) : IssueTests(app), IClassFixture<SqliteApp>;

public sealed class IssueOnPostgres(PostgresApp app) : IssueTests(app), IClassFixture<PostgresApp>;
