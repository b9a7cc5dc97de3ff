using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Vurderinger.Risici;
using Links = Saglig.Vurderinger.Links;

namespace Saglig.Tests.Vurderinger.Risici;

public abstract class ApproveTests(App app)
{
    [Fact, Trait("Krav", "S3-27")]
    public async Task A_leader_takes_a_stand_on_an_unknown_risk_and_a_new_answer_asks_again()
    {
        var sag = await Unknown();
        using var karen = await app.Browse(app.Cast.Karen);
        var form = await karen.Get(Links.ApproveRisk(sag.Nummer));
        Assert.Contains("Skriv, hvorfor", (await karen.Submit(form)).ErrorFor("Begrundelse"));

        var page = await karen.Submit(form, new { Begrundelse = "Praktikken er på to timer." });
        Assert.Contains("En leder har godkendt tiltaget.", page.Text);
        Assert.Equal("risiko-godkendt", (await app.Entries(sag))[0].Type);

        await app.SkrivVurdering(sag, with: v => v with { Helbredsrisiko = Helbredsrisiko.Ja });
        Assert.Contains(
            "Tiltaget kan gøre sygdommen værre.",
            (await karen.Get(Links.Rules(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task A_caseworker_cannot_and_a_known_risk_has_nothing_to_approve()
    {
        var sag = await Unknown();
        using var mette = await app.Browse(app.Cast.Mette);
        using var karen = await app.Browse(app.Cast.Karen);
        var form = await karen.Get(Links.ApproveRisk(sag.Nummer));

        Assert.DoesNotContain("Kan der gås i gang", (await mette.Get(form.Path)).Text);
        Assert.False(await Approve(sag, app.Cast.Mette));
        await app.SkrivVurdering(sag);
        Assert.False(await Approve(sag, app.Cast.Karen));
        Assert.Contains(
            "Der er ingen ukendt risiko",
            (await karen.Submit(form, new { Begrundelse = "For sent" })).Text
        );
    }

    private Task<bool> Approve(Sag sag, EmployeeActor by) =>
        app.As<ApproveRisk, bool>(by, approve => approve.Run(sag.Id, "Fordi."));

    private async Task<Sag> Unknown()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        await app.SkrivVurdering(sag, with: v => v with { Helbredsrisiko = Helbredsrisiko.Ukendt });
        return sag;
    }
}

public sealed class ApproveOnSqlite(SqliteApp app) : ApproveTests(app), IClassFixture<SqliteApp>;

public sealed class ApproveOnPostgres(PostgresApp app)
    : ApproveTests(app),
        IClassFixture<PostgresApp>;
