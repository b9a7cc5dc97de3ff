using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Planlinjer;

public abstract class FinishTests(App app)
{
    [Fact, Trait("Krav", "S1-3")]
    public async Task A_line_is_closed_when_it_is_provided()
    {
        var (sag, id) = await Line();
        using var mette = await app.Browse(app.Cast.Mette);

        var form = await mette.Get(Links.Finish(sag.Nummer, id));
        await mette.Submit(form, new { Hvordan = "Skaffet" });

        var line = await Row(sag);
        Assert.Equal((true, app.Clock.Today()), (line.Linje.Lukket, line.Lukket));
        Assert.Equal("Skaffet: Udtalelse fra egen læge", (await app.Entries(sag))[0].Titel);
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task Doing_without_it_needs_an_explanation()
    {
        var (sag, id) = await Line();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Finish(sag.Nummer, id));

        var answer = await mette.Submit(form, new { Hvordan = "Undværes" });
        Assert.Contains("Skriv, hvorfor sagen er oplyst uden.", answer.ErrorFor("Fordi"));
        Assert.True((await Row(sag)).Linje.ErÅben);

        await mette.Submit(answer, new { Hvordan = "Undværes", Fordi = "Sygehuset har svaret." });
        Assert.Equal("Sygehuset har svaret.", (await Row(sag)).Linje.Forklaring);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task It_opens_again_only_with_a_reason()
    {
        var (sag, id) = await Line();
        await app.AfslutPlanlinje(sag, id);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Finish(sag.Nummer, id));

        var answer = await mette.Submit(form);
        Assert.Contains("Skriv, hvorfor linjen skal åbnes igen.", answer.ErrorFor("Fordi"));

        await mette.Submit(answer, new { Fordi = "Attesten er fra før operationen." });
        Assert.True((await Row(sag)).Linje.ErÅben);
        Assert.Equal("planlinje-genaabnet", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task What_a_colleague_has_closed_meanwhile_is_not_closed_twice()
    {
        var (sag, id) = await Line();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Finish(sag.Nummer, id));
        await app.AfslutPlanlinje(sag, id);

        var answer = await mette.Submit(form, new { Hvordan = "Skaffet" });

        Assert.Contains("Linjen er allerede afsluttet.", answer.Text);
        Assert.Single(await app.Entries(sag), e => e.Type == "planlinje-afsluttet");
    }

    private async Task<(Sag, PlanlinjeId)> Line()
    {
        var sag = await app.NewSag();
        return (sag, await app.TilføjPlanlinje(sag));
    }

    private async Task<PlanRow> Row(Sag sag) =>
        Assert.Single(
            await app.As<PlanSql, IReadOnlyList<PlanRow>>(app.Cast.Mette, sql => sql.Rows(sag.Id))
        );
}

public sealed class FinishOnSqlite(SqliteApp app) : FinishTests(app), IClassFixture<SqliteApp>;

public sealed class FinishOnPostgres(PostgresApp app)
    : FinishTests(app),
        IClassFixture<PostgresApp>;
