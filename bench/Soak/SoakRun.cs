using Bench.Processes;
using Bench.Worlds;
using Saglig;

namespace Bench.Soak;

/// <summary>bin/soak: kills, traces and faults; ends with 1 when anything was lost, half done or unclear.</summary>
internal sealed class SoakRun(int rounds, DateOnly today)
{
    private static readonly string[] All = ["kill", "sync", "faults"];
    private readonly List<string> findings = [];

    public static async Task<int> Run(string[] words)
    {
        var at = Array.IndexOf(words, "--rounds");
        var rounds = at < 0 ? 200 : int.Parse(words[at + 1]);
        var parts = words.Where((_, i) => at < 0 || (i != at && i != at + 1)).ToArray();
        if (parts.Except(All).Any())
        {
            await Console.Error.WriteLineAsync(
                $"Usage: bin/soak [--rounds 200] [{string.Join('|', All)} …]"
            );
            return 2;
        }
        var run = new SoakRun(rounds, Clock.Today());
        await run.Everything(parts.Length == 0 ? All : parts);
        foreach (var finding in run.findings)
            Console.WriteLine($"FAULT {finding}");
        Console.WriteLine($"{run.findings.Count} faults");
        return run.findings.Count == 0 ? 0 : 1;
    }

    /// <summary>The program's own door for the clock.</summary>
    public static TimeProvider Clock { get; } =
        new ServiceCollection()
            .AddOutside()
            .BuildServiceProvider()
            .GetRequiredService<TimeProvider>();

    private async Task Everything(string[] parts)
    {
        if (parts.Contains("kill"))
        {
            await Kill("SQLite", await OnSqlite("draeb", null));
            await OnPostgres(ground => Kill("PostgreSQL", ground));
        }
        if (parts.Contains("sync"))
            Found(
                "sync",
                await SyncProof.Run(await OnSqlite("synk", null), today, notes: 50, files: 20)
            );
        if (!parts.Contains("faults"))
            return;
        await FaultsOn("SQLite", await OnSqlite("laast", null), Faults.Locked);
        await OnPostgres(ground => FaultsOn("PostgreSQL", ground, Faults.Locked));
        await FullDisk();
        if (Environment.GetEnvironmentVariable("SAGLIG_SOAK_POSTGRES") is { } script)
            await OnPostgres(ground => FaultsOn("PostgreSQL", ground, _ => Faults.Stopped(script)));
    }

    private async Task FullDisk()
    {
        using var volume = await Volume.Mount(Path.Combine(Folders.Worlds, "fuld"), megabytes: 96);
        if (volume is null)
        {
            Console.WriteLine("A full disk cannot be made here: this account may not mount one.");
            return;
        }
        var onSqlite = await OnSqlite("fuld", Path.Combine(volume.Folder, "sqlite"));
        await FaultsOn("SQLite", onSqlite, ground => Faults.Full(ground, volume.Folder));
        var documents = Path.Combine(volume.Folder, "postgres");
        await OnPostgres(ground =>
        {
            World.CopyFolder(ground.Data, documents);
            var there = ground with { Data = documents };
            return FaultsOn("PostgreSQL", there, g => Faults.Full(g, volume.Folder));
        });
    }

    private async Task Kill(string name, Playground ground)
    {
        var report = await new KillRounds(ground, writers: 8, today).Run(
            rounds,
            text => Console.WriteLine($"{name}: {text}")
        );
        Found(name, report.Findings);
    }

    private async Task FaultsOn(string name, Playground ground, Func<Playground, Fault> make)
    {
        await using var program = await RunningProgram.Start(ground.Database, ground.Data);
        var fault = make(ground);
        var found = await fault.Run(ground, program, today);
        Console.WriteLine($"{name}: {fault.Name}, {found.Count} faults");
        Found(name, found);
    }

    private void Found(string name, IEnumerable<string> found) =>
        findings.AddRange(found.Select(finding => $"{name}: {finding}"));

    private static async Task<Playground> OnSqlite(string name, string? folder)
    {
        var world = (await World.Demo()).CopyTo(name, folder);
        await using var program = await RunningProgram.Start(world.Database, world.Data);
        return await Ready(program, new Playground(world.Database, world.Data, "", []));
    }

    private static async Task OnPostgres(Func<Playground, Task> work)
    {
        await using var database = await PostgresDatabase.New();
        var ground = new Playground(database.Connection, database.Data, "", []);
        await using (var program = await RunningProgram.Start(ground.Database, ground.Data))
            ground = await Ready(program, ground);
        await work(ground);
    }

    /// <summary>Signs in the caseworker with most cases, and finds the cases of the unit.</summary>
    private static async Task<Playground> Ready(RunningProgram program, Playground ground)
    {
        var handler = Guid.Parse(ground.Ask(Personas.BusiestSql)[0][0]);
        using var visitor = await program.SignIn(handler);
        return ground with
        {
            Session = visitor.Cookie(Saglig.Adgang.Sessions.Cookie),
            Cases = [.. ground.Ask(Personas.CasesSql(handler)).Select(row => row[0])],
        };
    }
}
