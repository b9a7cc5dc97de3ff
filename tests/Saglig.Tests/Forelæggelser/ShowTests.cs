using Saglig.Fleksjobsager;
using Saglig.Tests.Testing;
using Links = Saglig.Forelæggelser.Links;

namespace Saglig.Tests.Forelæggelser;

public abstract class ShowTests(App app)
{
    [Fact]
    public async Task Certificate_description_and_the_clear_case_are_kept_and_seen_by_the_law()
    {
        var sag = await app.NyPensionssag();
        var paper = await app.Papir(sag, "Samlet beskrivelse");
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));
        Assert.Contains("Usikkert:", page.Text);

        await mette.Submit(
            page,
            new { Samlet = paper, UdenTeamFordi = "Lægerne er enige om, at sygdommen er kronisk." }
        );

        var facts = (await app.Pension(sag)).Forelæggelse;
        Assert.Equal(paper, facts.SamletBeskrivelse);
        Assert.Contains("enige", facts.UdenTeamFordi);
    }

    [Fact]
    public async Task The_coordinator_sees_the_description_and_the_certificate_and_answers()
    {
        var sag = await app.NyPensionssag();
        await app.Forelæg(sag);
        await app.As<AskAdvice, bool>(
            app.Cast.Mette,
            ask =>
                ask.Run(sag.Id, app.Cast.Lis.Id, "Hvad kan klares?", app.Clock.Today().AddDays(9))
        );
        using var lis = await app.Browse(app.Cast.Lis);
        var page = await lis.Get(Saglig.Fleksjobsager.Links.GiveAdvice(sag.Nummer));
        Assert.Contains("Sclerose", page.Text);

        await lis.Submit(page, new { Råd = "Hvile.", Skånehensyn = "Ingen pres." });

        Assert.Equal(app.Clock.Today(), (await app.Pension(sag)).Forelæggelse.Sundhedsråd?.Dag);
    }

    [Fact]
    public async Task A_certificate_has_its_day()
    {
        var sag = await app.NyPensionssag();
        var paper = await app.Papir(sag, "LÆ 265");
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Show(sag.Nummer));

        var refused = await mette.Submit(page, new { LægeDokument = paper });

        Assert.Contains("Vælg både attesten og den dag, den kom.", refused.Text);
        Assert.Null((await app.Pension(sag)).Forelæggelse.Lægeattest);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        var sag = await app.NyPensionssag();
        await app.Forelæg(sag);
        Assert.False(await app.GemForelæggelse(sag, new()));
        Assert.NotNull((await app.Pension(sag)).Forelæggelse.Lægeattest);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
