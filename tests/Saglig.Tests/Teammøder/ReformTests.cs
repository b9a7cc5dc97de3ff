using Saglig.Tests.Testing;

namespace Saglig.Tests.Teammøder;

public abstract class ReformTests(App app)
{
    [Fact]
    public async Task After_the_reform_a_new_case_does_not_go_to_the_team()
    {
        app.Clock.Advance(TimeSpan.FromDays(120));
        var sag = await app.NyPensionssag();
        Assert.Contains("uden team", (await app.Indkald(sag))[0]);
        Assert.Empty(await app.Breve(sag));
        Assert.Empty(await app.Teampunkter(sag));
    }
}

public sealed class ReformOnSqlite(SqliteApp app) : ReformTests(app), IClassFixture<SqliteApp>;

public sealed class ReformOnPostgres(PostgresApp app)
    : ReformTests(app),
        IClassFixture<PostgresApp>;
