using System.Net;
using System.Text;
using Saglig.Tests.Architecture;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>Every address asked for by everyone; docs/adgang.md says what they may get.</summary>
public abstract class MatrixTests(App app)
{
    private PlayedWorld World => ((IPlayed)app).World;

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task Everyone_gets_what_the_table_says_from_every_page()
    {
        var routes = await app.Routes();
        var samples = await app.Samples(World, routes);
        var people = await People();

        var table = new StringBuilder(AccessTable.Head(people.Select(p => p.Name)));
        foreach (var route in routes)
            table.Append(await Row(route, samples[route.Pattern], people)).Append('\n');

        var file = Path.Combine(House.Root, "docs", "adgang.md");
        if (Environment.GetEnvironmentVariable("SAGLIG_SKRIV") == "1")
            await File.WriteAllTextAsync(file, table.ToString());
        var (written, real) = (await File.ReadAllLinesAsync(file), table.ToString().Split('\n'));
        var difference = written
            .Except(real)
            .Select(line => $"written: {line}")
            .Concat(real.Except(written).Select(line => $"    now: {line}"))
            .ToList();
        Assert.True(difference.Count == 0, string.Join('\n', difference));
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Who_may_not_see_a_page_may_not_send_to_it_and_nobody_sends_without_a_token()
    {
        var routes = await app.Routes();
        var samples = await app.Samples(World, routes);
        var wrong = new List<string>();
        foreach (var person in await People())
        foreach (var route in routes.Where(r => r.Posts.Count > 0 && r.IsPage))
        {
            var url = samples[route.Pattern];
            var looked = await person.Ask(HttpMethod.Get, url);
            foreach (var handler in route.Posts)
            {
                var target = handler.Length > 0 ? $"{url}?handler={handler}" : url;
                var sent = await person.Ask(HttpMethod.Post, target, withToken: !looked.IsYes);
                if (Differs(looked, sent))
                    wrong.Add($"{person.Name} {target}: GET {looked.Cell}, POST {sent.Cell}");
            }
        }

        Assert.Empty(wrong);
    }

    // Who may see the page sent no token, and is told so; who may not gets the answer that the page itself gave.
    private static bool Differs(Answered looked, Answered sent) =>
        looked.IsYes ? sent.Status != HttpStatusCode.BadRequest : sent.Cell != looked.Cell;

    private static async Task<string> Row(Route route, string url, IEnumerable<Visitor> people)
    {
        var cells = new List<string>();
        foreach (var person in people)
            cells.Add(
                (await person.Ask(route.IsPage ? HttpMethod.Get : HttpMethod.Post, url)).Cell
            );
        var posts = string.Join(", ", route.Posts.Select(p => p.Length == 0 ? "yes" : p));
        return $"| `{route.Pattern}` | {route.Rule} | {posts} | {string.Join(" | ", cells)} |";
    }

    private async Task<IReadOnlyList<Visitor>> People() =>
        [
            new("anonymous", app.Anonymous()),
            new("own", await app.Browse(app.Cast.Mette)),
            new("unit", await app.Browse(app.Cast.Bo)),
            new("trainee", await app.Browse(app.Cast.Jonas)),
            new("leader", await app.Browse(app.Cast.Karen)),
            new("other unit", await app.Browse(app.Cast.Peter)),
            new("leader elsewhere", await app.Browse(World.LeaderElsewhere)),
            new("security", await app.Browse(app.Cast.Sofie)),
            new("coordinator", await app.Browse(app.Cast.Lis)),
            new("citizen", await app.Browse(app.Cast.Ali)),
            new("other citizen", await app.Browse(app.Cast.Berit)),
            new("representative", await app.Browse(World.Speaker)),
        ];
}

public sealed class MatrixOnSqlite(PlayedSqlite app)
    : MatrixTests(app),
        IClassFixture<PlayedSqlite>;

public sealed class MatrixOnPostgres(PlayedPostgres app)
    : MatrixTests(app),
        IClassFixture<PlayedPostgres>;
