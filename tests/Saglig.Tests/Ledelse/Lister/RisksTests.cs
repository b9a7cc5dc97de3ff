using System.Net;
using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Ledelse.Links;

namespace Saglig.Tests.Ledelse.Lister;

/// <summary>The leader's list of unknown health risks shows what she may open and can take a stand on, and no more.</summary>
public abstract class RisksTests(App app)
{
    [Fact, Trait("Krav", "S3-27")]
    public async Task An_unknown_risk_is_listed_until_a_leader_has_taken_a_stand()
    {
        var (sag, known) = (
            await Assessed(Helbredsrisiko.Ukendt),
            await Assessed(Helbredsrisiko.Nej)
        );
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Risici);

        Assert.Contains(sag.Nummer, page.Text);
        Assert.DoesNotContain(known.Nummer, page.Text, StringComparison.Ordinal);
        await karen.Submit(
            await karen.Get(Saglig.Vurderinger.Links.ApproveRisk(sag.Nummer)),
            new { Begrundelse = "Praktikken er på to timer." }
        );
        Assert.DoesNotContain(
            sag.Nummer,
            (await karen.Get(Links.Risici)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task A_case_in_which_she_is_disqualified_or_of_another_unit_is_not_listed()
    {
        var sag = await Assessed(Helbredsrisiko.Ukendt);
        var other = await Assessed(Helbredsrisiko.Ukendt, app.Cast.Peter);
        await app.ErklærInhabil(sag, app.Cast.Karen);
        using var karen = await app.Browse(app.Cast.Karen);

        var page = await karen.Get(Links.Risici);

        Assert.DoesNotContain(sag.Nummer, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Nummer, page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Afvist", "S3-27")]
    public async Task A_caseworker_has_no_such_list()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(HttpStatusCode.Forbidden, (await mette.Get(Links.Risici)).Status);
    }

    private async Task<Sag> Assessed(Helbredsrisiko risk, EmployeeActor? handler = null)
    {
        var sag = await app.NewSag(handler: handler);
        await app.SkrivVurdering(sag, with: v => v with { Helbredsrisiko = risk }, by: handler);
        return sag;
    }
}

public sealed class RisksOnSqlite(SqliteApp app) : RisksTests(app), IClassFixture<SqliteApp>;

public sealed class RisksOnPostgres(PostgresApp app) : RisksTests(app), IClassFixture<PostgresApp>;
