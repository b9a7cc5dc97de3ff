using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Tiltag;
using Forside = Saglig.Overblik.Links;
using Links = Saglig.Tiltag.Links;

namespace Saglig.Tests.Tiltag.Godkendelser;

public abstract class ApproveTests(App app)
{
    [Fact, Trait("Krav", "S3-27"), Trait("Afvist", "S3-27")]
    public async Task An_unknown_risk_waits_for_the_leader_and_a_new_answer_asks_again()
    {
        var (sag, id) = await Unknown();
        Assert.IsType<TiltagResult.NotYet>(await app.BegyndTiltag(sag, id));
        using var karen = await app.Browse(app.Cast.Karen);
        (await karen.Get(Forside.MinDag)).Link(Links.Approve(sag.Nummer, id));
        var form = await karen.Get(Links.Approve(sag.Nummer, id));
        Assert.Contains("Skriv, hvorfor", (await karen.Submit(form)).ErrorFor("Begrundelse"));

        var page = await karen.Submit(form, new { Begrundelse = "Praktikken er på to timer." });
        Assert.Contains("En leder har godkendt tiltaget.", page.Text);

        await app.SvarOmHelbred(sag, id, Helbredsrisiko.Ukendt);
        Assert.IsType<TiltagResult.NotYet>(await app.BegyndTiltag(sag, id));
        await app.GodkendTiltag(sag, id, app.Cast.Karen);
        Assert.IsType<TiltagResult.Done>(await app.BegyndTiltag(sag, id));
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task Only_a_leader_of_the_unit_approves_and_only_what_they_have_seen()
    {
        var (sag, id) = await Unknown();
        Assert.IsType<TiltagResult.NotFound>(await app.GodkendTiltag(sag, id, app.Cast.Mette));
        Assert.IsType<TiltagResult.NotFound>(await app.GodkendTiltag(sag, id, app.Cast.Peter));
        using var karen = await app.Browse(app.Cast.Karen);
        var form = await karen.Get(Links.Approve(sag.Nummer, id));
        await app.SvarOmHelbred(sag, id, Helbredsrisiko.Ukendt);

        var answer = await karen.Submit(form, new { Begrundelse = "Det går nok." });

        Assert.Contains("Svaret om helbredet er ændret imens.", answer.Text);
        Assert.Null((await app.Tiltaget(sag, id))!.GodkendtAf);
    }

    private async Task<(Sag Sag, TiltagId Id)> Unknown()
    {
        var sag = await app.NewSag();
        await app.SkrivNotat(sag, "Lægens brev om løft");
        var id = await app.PlanlægTiltag(sag);
        await app.SvarOmHelbred(sag, id, Helbredsrisiko.Ukendt);
        return (sag, id);
    }
}

public sealed class ApproveOnSqlite(SqliteApp app) : ApproveTests(app), IClassFixture<SqliteApp>;

public sealed class ApproveOnPostgres(PostgresApp app)
    : ApproveTests(app),
        IClassFixture<PostgresApp>;
