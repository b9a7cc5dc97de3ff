using System.Net;
using Ret;
using Saglig.Tests.Testing;
using Links = Saglig.Personer.Links;

namespace Saglig.Tests.Personer.Fuldmagter;

public abstract class WithdrawTests(App app)
{
    [Fact, Trait("Afvist", "S3-17")]
    public async Task The_representative_is_shut_out_at_once_also_when_signed_in()
    {
        var sag = await app.NewSag();
        using var rita = await app.Browse(await app.RegistrerFuldmagt(sag));
        Assert.Equal(HttpStatusCode.OK, (await rita.Get($"/min-sag/{sag.Nummer}")).Status);
        var mandate = (await app.Fuldmagter(sag))[0];
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.WithdrawFuldmagt(sag.Nummer, mandate.Id));

        var done = await mette.Submit(form);
        var again = await mette.Submit(form);

        Assert.Contains("Rita Råd har ikke længere fuldmagt", done.Html.Body!.TextContent);
        Assert.Contains("allerede trukket tilbage", again.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get($"/min-sag/{sag.Nummer}")).Status);
        Assert.Single(await app.Journal(sag), e => e.Type == "fuldmagt-trukket");
    }

    [Fact]
    public async Task Another_cases_mandate_is_as_one_that_does_not_exist()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        await app.RegistrerFuldmagt(other, Fuldmagtsomfang.Indsigt);
        var mandate = (await app.Fuldmagter(other))[0];
        using var mette = await app.Browse(app.Cast.Mette);

        foreach (var id in new[] { mandate.Id, new(new Guid(7, 0, 0, new byte[8])) })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await mette.Get(Links.WithdrawFuldmagt(sag.Nummer, id))).Status
            );
    }

    [Fact]
    public async Task It_cannot_end_in_the_future()
    {
        var sag = await app.NewSag();
        await app.RegistrerFuldmagt(sag);
        var mandate = (await app.Fuldmagter(sag))[0];
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.WithdrawFuldmagt(sag.Nummer, mandate.Id)),
            new { Dag = app.Clock.Today().AddDays(1) }
        );

        Assert.NotNull(page.ErrorFor("Dag"));
        Assert.Null((await app.Fuldmagter(sag))[0].Fakta.Tilbagekaldt);
    }
}

public sealed class WithdrawOnSqlite(SqliteApp app) : WithdrawTests(app), IClassFixture<SqliteApp>;

public sealed class WithdrawOnPostgres(PostgresApp app)
    : WithdrawTests(app),
        IClassFixture<PostgresApp>;
