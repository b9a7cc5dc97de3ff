using Saglig.Sager;
using Saglig.Tests.Testing;
using Forside = Saglig.Overblik.Links;
using Links = Saglig.Forløb.Links;

namespace Saglig.Tests.Forløb;

/// <summary>A course that cannot wait is on its coordinator's Min dag, and says why.</summary>
public abstract class DayTests(App app)
{
    [Theory]
    [InlineData(-3, "")]
    [InlineData(-4, "Sæt noget i gang inden den")]
    [InlineData(-6, "Forelæg sagen for rehabiliteringsteamet igen nu.")]
    [InlineData(-25, "Afslut forløbet.")]
    public async Task The_coordinator_is_told_the_most_pressing_thing(int months, string says)
    {
        var sag = await Begun(months);
        using var mette = await app.Browse(app.Cast.Mette);

        var said = Said(await mette.Get(Forside.MinDag), sag);

        Assert.Equal(says.Length > 0, said.Length > 0);
        Assert.Contains(says, said);
    }

    [Fact]
    public async Task What_has_begun_or_changed_hands_is_no_longer_there()
    {
        var (begun, given) = (await Begun(-6), await Begun(-6));
        await app.SætIGang(begun);
        await app.GivVidere(given, app.Cast.Bo.Id);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        var day = await mette.Get(Forside.MinDag);

        Assert.Equal("", Said(day, begun));
        Assert.Equal("", Said(day, given));
        Assert.NotEqual("", Said(await bo.Get(Forside.MinDag), given));
    }

    [Fact]
    public async Task A_talk_that_is_asked_for_is_a_task_until_it_is_held()
    {
        var sag = await Begun(0);
        await app.BedOmSamtale(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Contains("Hold den samtale", Said(await mette.Get(Forside.MinDag), sag));
    }

    [Fact]
    public async Task A_coordinator_who_is_disqualified_sees_nothing_of_it()
    {
        var sag = await Begun(-6);
        await app.GivVidere(sag, app.Cast.Bo.Id);
        await app.ErklærInhabil(sag, app.Cast.Bo);
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.Equal("", Said(await bo.Get(Forside.MinDag), sag));
    }

    private async Task<Sag> Begun(int months)
    {
        var sag = await app.NyRessourcesag();
        await app.BegyndForløb(sag, app.Clock.Today().AddMonths(months));
        return sag;
    }

    private static string Said(Seen day, Sag sag) =>
        day.Html.QuerySelector($"a[href='{Links.Show(sag.Nummer)}']")?.TextContent ?? "";
}

public sealed class DayOnSqlite(SqliteApp app) : DayTests(app), IClassFixture<SqliteApp>;

public sealed class DayOnPostgres(PostgresApp app) : DayTests(app), IClassFixture<PostgresApp>;
