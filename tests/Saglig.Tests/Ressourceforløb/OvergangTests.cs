using Ret;
using Saglig.Afgørelser;
using Saglig.Forløb;
using Saglig.Tests.Testing;
using Links = Saglig.Ressourceforløb.Links;

namespace Saglig.Tests.Ressourceforløb;

/// <summary>The day new ressourceforløb end. The clock is moved, so the class has an installation of its own.</summary>
public abstract class OvergangTests(App app)
{
    [Fact]
    public async Task After_the_change_no_new_course_is_granted_and_one_that_runs_goes_on()
    {
        var running = await app.NyRessourcesag();
        await app.BegyndForløb(running);
        app.Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));
        var sag = await app.NyRessourcesag();
        await app.Ressourceforhold(sag);
        await app.Forelæg(sag);

        var stopped = Assert.IsType<IssueResult.Mangler>(await app.AfgørPension(sag));

        Assert.Contains(
            "ressourceforloeb-afskaffet",
            stopped.Prøvelser.Where(p => p.Spærrer).Select(p => p.Kode)
        );
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains("er afskaffet", (await mette.Get(Links.Show(sag.Nummer))).Text);
        var late = await app.PrøvAtBegynde(
            sag,
            new(Regime.Overgang.Dag, 24, Regime.Overgang.Dag) { Koordinator = app.Cast.Mette.Id }
        );
        Assert.Contains(
            "forloeb-kun-loebende",
            Assert
                .IsType<ForløbResult.NotYet>(late)
                .Prøvelser.Where(p => p.Spærrer)
                .Select(p => p.Kode)
        );
        await app.SætIGang(running);
    }
}

public sealed class OvergangOnSqlite(SqliteApp app) : OvergangTests(app), IClassFixture<SqliteApp>;

public sealed class OvergangOnPostgres(PostgresApp app)
    : OvergangTests(app),
        IClassFixture<PostgresApp>;
