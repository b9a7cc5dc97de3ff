using Saglig.Adgang;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>Nothing is reached by typing an address only: who may see a page is led there from where they stand.</summary>
public abstract class ReachTests(App app)
{
    public static TheoryData<string> Staff => ["Mette", "Karen", "Sofie", "Lis"];

    [Theory, MemberData(nameof(Staff))]
    public async Task Every_page_that_an_employee_may_see_is_reached_from_the_first_one(string name)
    {
        var actor = app.Cast.All[name];
        using var browser = await app.Browse(actor);

        var reached = (await browser.Walk(["/"])).Select(p => p.Path.Split('?')[0]).ToHashSet();

        var hidden =
            from route in await app.Routes()
            where route.IsPage && !route.HasParameters
            where route.Rule.Kind == AccessKind.Employee && route.Rule.Admits(actor)
            where !reached.Contains(route.Pattern)
            select route.Pattern;
        Assert.Empty(hidden);
    }
}

public sealed class ReachOnSqlite(PlayedSqlite app) : ReachTests(app), IClassFixture<PlayedSqlite>;

public sealed class ReachOnPostgres(PlayedPostgres app)
    : ReachTests(app),
        IClassFixture<PlayedPostgres>;
