using Bench.Parts;
using Bench.Processes;
using Bench.Worlds;
using Npgsql;

namespace Bench;

/// <summary>bin/bench: measures, prints, and writes docs/bench.md when everything was measured.</summary>
internal sealed class BenchRun(Effort effort)
{
    private static readonly string[] All = ["page", "list", "minsag", "note", "search", "growth"];
    private readonly List<Result> results = [];
    private readonly List<GrowthResult> growth = [];

    public static async Task<int> Run(string[] words)
    {
        var quick = words.Contains("--quick");
        var parts = words.Where(w => w != "--quick").ToArray();
        if (parts.Except(All).Any())
        {
            await Console.Error.WriteLineAsync(
                $"Usage: bin/bench [--quick] [{string.Join('|', All)} …]"
            );
            return 2;
        }
        var run = new BenchRun(quick ? Effort.Quick : Effort.Full);
        await run.Measure(parts.Length == 0 ? All : parts, quick);
        var tables = Report.Of(run.results, run.growth);
        Console.WriteLine(tables);
        if (!quick && parts.Length == 0)
            await File.WriteAllTextAsync(
                Path.Combine(Folders.Root, "docs", "bench.md"),
                Report.Page(tables, run.effort)
            );
        return 0;
    }

    private readonly Effort effort = effort;

    private async Task Measure(string[] parts, bool quick)
    {
        var world = (await World.Demo()).CopyTo("sider");
        await Pages(
            world,
            [
                .. parts
                    .Select(part =>
                        part switch
                        {
                            "page" => PageTasks.Case(world),
                            "list" => PageTasks.List(world),
                            "minsag" => PageTasks.MinSag(world),
                            _ => null,
                        }
                    )
                    .OfType<PageTask>(),
            ]
        );
        if (parts.Contains("note"))
        {
            await NotesOnSqlite();
            await NotesOnPostgres();
        }
        if (parts.Contains("search"))
        {
            var papers = (await Papers.Make()).CopyTo("papirer-koersel");
            await Pages(papers, [PageTasks.Search(papers)]);
        }
        if (parts.Contains("growth"))
            growth.AddRange(await Growth.Run(quick ? [10] : [10, 100], effort));
    }

    private async Task Pages(World world, List<PageTask> tasks)
    {
        if (tasks.Count == 0)
            return;
        await using var program = await RunningProgram.Start(world.Database, world.Data);
        foreach (var task in tasks)
            results.Add(await PageContest.Run(program, world, task, effort));
    }

    private async Task NotesOnSqlite()
    {
        var world = (await World.Demo()).CopyTo("notater");
        await using var program = await RunningProgram.Start(world.Database, world.Data);
        var handler = PageTasks.List(world).Reader;
        var notes = new Notes(program, world.Database, world.Ask(Personas.CasesSql(handler)));
        results.AddRange(await notes.Run(handler, "SQLite", effort));
    }

    /// <summary>The demo world is made anew there: the server is private to this run.</summary>
    private async Task NotesOnPostgres()
    {
        await using var database = await PostgresDatabase.New();
        await using var program = await RunningProgram.Start(database.Connection, database.Data);
        var (handler, cases) = HandlerOf(database.Connection);
        var notes = new Notes(program, database.Connection, cases);
        results.AddRange(await notes.Run(handler, "PostgreSQL", effort));
    }

    private static (Guid Handler, List<string[]> Cases) HandlerOf(string database)
    {
        using var connection = new NpgsqlConnection($"{database};Pooling=false");
        connection.Open();
        var handler = Guid.Parse(Sql.Rows(connection, Personas.BusiestSql)[0][0]);
        return (handler, Sql.Rows(connection, Personas.CasesSql(handler)));
    }
}
