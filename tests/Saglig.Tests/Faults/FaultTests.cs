using System.Security.Cryptography;
using System.Text;
using Bench.Soak;
using Bench.Worlds;
using Saglig.Adgang;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Faults;

/// <summary>
/// A few rounds of bin/soak: the program in a process of its own on this test's database, with the world around it
/// going wrong. What must be true afterwards is in <see cref="Check"/> and <see cref="Fault"/>.
/// </summary>
public abstract class FaultTests(App app)
{
    private const string Key = "5b0d6a3f";
    private static readonly DateTimeOffset Always = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact, Trait("Krav", "S1-2"), Trait("Krav", "S1-14")]
    public async Task What_was_acknowledged_survives_that_the_program_is_killed()
    {
        var kills = new KillRounds(await Ground(cases: 4), writers: 4, SoakRun.Clock.Today());

        var report = await kills.Run(rounds: 2, _ => { });

        Assert.Empty(report.Findings);
        Assert.True(report.Acknowledged >= 2);
    }

    [Fact, Trait("Krav", "S1-2")]
    public async Task A_locked_database_gives_a_clear_page_and_no_half_act_and_then_it_works_again()
    {
        var ground = Impatient(await Ground(cases: 1));

        Assert.Equal([], await Suffer(ground, Bench.Soak.Faults.Locked(ground)));
    }

    [Fact, Trait("Krav", "S1-14")]
    public async Task A_full_disk_gives_a_clear_page_and_no_half_act_and_then_it_works_again()
    {
        using var volume = await Volume.Mount(Path.Combine(app.DataFolder, "fuld"), megabytes: 48);
        // Only root may make a small file system; elsewhere DiskDocumentStoreTests shows the store on a full device.
        if (volume is null)
            return;
        var ground = Onto(volume, await Ground(cases: 1));

        Assert.Equal([], await Suffer(ground, Bench.Soak.Faults.Full(ground, volume.Folder)));
    }

    internal static async Task<List<string>> Suffer(Playground ground, Fault fault)
    {
        await using var program = await Bench.Processes.RunningProgram.Start(
            ground.Database,
            ground.Data
        );
        return await fault.Run(ground, program, SoakRun.Clock.Today());
    }

    /// <summary>Mette's session, which the clock of neither process can end, and cases of hers.</summary>
    internal async Task<Playground> Ground(int cases)
    {
        // The program in the other process writes anchors by the real clock; a case from before one would be a forgery.
        app.Clock.SetUtcNow(SoakRun.Clock.GetUtcNow());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        await app.As<IServiceProvider>(
            SystemActor.Instance,
            services => AddSession(services, hash, app.Cast.Mette)
        );
        var numbers = new List<string>();
        for (var i = 0; i < cases; i++)
            numbers.Add((await app.NewSag()).Nummer);
        return new(app.Connection, app.DataFolder, $"{Sessions.Cookie}={Key}", numbers);
    }

    private static Task AddSession(IServiceProvider services, string hash, EmployeeActor person)
    {
        var db = (Db)services.GetService(typeof(Db))!;
        var sql = (SessionSql)services.GetService(typeof(SessionSql))!;
        var ids = (IdSource)services.GetService(typeof(IdSource))!;
        return db.Write(async () =>
        {
            await db.Execute("delete from session where noegle_hash = @hash", new { hash });
            await sql.Add(
                ids.New(),
                hash,
                person.Kind,
                person.Id.Value,
                Always,
                Always.AddYears(1)
            );
        });
    }

    /// <summary>PostgreSQL waits for a lock as long as a command may take, which is longer than a test should.</summary>
    private static Playground Impatient(Playground ground) =>
        ground.IsPostgres
            ? ground with
            {
                Database = $"{ground.Database};Options=-c lock_timeout=500",
            }
            : ground;

    /// <summary>On SQLite the database lies on the volume too; on PostgreSQL the documents only.</summary>
    private static Playground Onto(Volume volume, Playground ground)
    {
        foreach (var folder in (string[])["dokumenter", "noegler", "ankre"])
            World.CopyFolder(
                Path.Combine(ground.Data, folder),
                Path.Combine(volume.Folder, folder)
            );
        if (ground.IsPostgres)
            return ground with { Data = volume.Folder };
        var copy = Path.Combine(volume.Folder, "saglig.db");
        using (var connection = ground.Open())
            Sql.Run(connection, $"vacuum into '{copy}'");
        return ground with { Database = copy, Data = volume.Folder };
    }
}

public sealed class FaultOnSqlite(SqliteApp app) : FaultTests(app), IClassFixture<SqliteApp>
{
    /// <summary>SQLite writes in the program's own process, so its system calls can be read there.</summary>
    [Fact, Trait("Krav", "S1-14"), Trait("Krav", "S2-22")]
    public async Task Notes_files_and_looks_are_synced_to_the_disk_before_they_are_answered() =>
        Assert.Empty(
            await SyncProof.Run(await Ground(cases: 1), SoakRun.Clock.Today(), notes: 3, files: 2)
        );
}

public sealed class FaultOnPostgres(PostgresApp app) : FaultTests(app), IClassFixture<PostgresApp>
{
    [Fact, Trait("Krav", "S1-2")]
    public async Task A_database_that_goes_away_gives_a_clear_page_and_is_found_again_when_it_is_back()
    {
        var ground = await Ground(cases: 1);
        var server = new Npgsql.NpgsqlConnectionStringBuilder(ground.Database);
        using var cut = new Cut(server.Host!, server.Port);
        var gone = Bench.Soak.Faults.Gone(ground.Database, "gennem-ledningen", cut);
        var through = new Npgsql.NpgsqlConnectionStringBuilder(ground.Database)
        {
            Port = cut.Port,
            ApplicationName = "gennem-ledningen",
        };

        await using var program = await Bench.Processes.RunningProgram.Start(
            through.ToString(),
            ground.Data
        );

        Assert.Equal([], await gone.Run(ground, program, SoakRun.Clock.Today()));
    }
}
