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
        var notes = new Notes(program, world.Database, world.Ask(CasesOf(handler)));
        results.AddRange(await notes.Run(handler, "SQLite", effort));
    }

    /// <summary>The demo world is made anew there: the server is private to this run.</summary>
    private async Task NotesOnPostgres()
    {
        if (Environment.GetEnvironmentVariable("SAGLIG_TEST_POSTGRES") is not { } server)
            throw new InvalidOperationException("SAGLIG_TEST_POSTGRES is not set: run bin/bench.");
        var name = $"bench{Environment.ProcessId}";
        var database = new NpgsqlConnectionStringBuilder(server)
        {
            Database = name,
            MaxPoolSize = 60,
        }.ToString();
        await using var admin = new NpgsqlConnection($"{server};Pooling=false");
        await admin.OpenAsync();
        Sql.Run(admin, $"create database {name}");
        var data = Directory.CreateTempSubdirectory("saglig-bench-");
        await using (var program = await RunningProgram.Start(database, data.FullName))
        {
            var (handler, cases) = HandlerOf(database);
            var notes = new Notes(program, database, cases);
            results.AddRange(await notes.Run(handler, "PostgreSQL", effort));
        }
        data.Delete(recursive: true);
        Sql.Run(admin, $"drop database {name} with (force)");
    }

    private static (Guid Handler, List<string[]> Cases) HandlerOf(string database)
    {
        using var connection = new NpgsqlConnection($"{database};Pooling=false");
        connection.Open();
        var handler = Guid.Parse(
            Sql.Rows(
                connection,
                """
                select s.ansvarlig_id from sag s join demo_persona p on p.person_id = s.ansvarlig_id
                where s.afsluttet is null group by s.ansvarlig_id order by count(*) desc limit 1
                """
            )[0][0]
        );
        return (handler, Sql.Rows(connection, CasesOf(handler)));
    }

    /// <summary>All cases of the handler's unit, without the very long one.</summary>
    private static string CasesOf(Guid handler) =>
        $"""
            select s.nummer, s.id from sag s join medarbejder m on m.enhed_id = s.enhed_id
            where m.id = '{handler}' and s.afsluttet is null and s.journal_antal < 100 order by s.nummer limit 96
            """;
}
