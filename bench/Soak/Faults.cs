using System.Data.Common;
using Bench.Worlds;
using Npgsql;

namespace Bench.Soak;

/// <summary>The faults that can be made without touching the program.</summary>
internal static class Faults
{
    /// <summary>Another process holds what every writer needs.</summary>
    public static Fault Locked(Playground ground)
    {
        DbConnection? other = null;
        return new(
            "laast",
            () =>
            {
                other = ground.Open();
                Sql.Run(
                    other,
                    ground.IsPostgres
                        ? "begin; lock table opslag, journal in access exclusive mode"
                        : "begin immediate"
                );
                return Task.CompletedTask;
            },
            async () =>
            {
                Sql.Run(other!, "rollback");
                await other!.DisposeAsync();
            }
        );
    }

    /// <summary>
    /// The volume is full: <paramref name="volume"/> is a small file system of its own. On PostgreSQL only the
    /// documents lie there.
    /// </summary>
    public static Fault Full(Playground ground, string volume)
    {
        var filler = Path.Combine(volume, "fyld");
        return new(
            "fuld",
            () =>
            {
                Fill(filler);
                return Task.CompletedTask;
            },
            () =>
            {
                File.Delete(filler);
                return Task.CompletedTask;
            }
        )
        {
            Patience = 200,
            StopsNotes = !ground.IsPostgres,
        };
    }

    private static void Fill(string filler)
    {
        using var file = new FileStream(
            filler,
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            0
        );
        var block = new byte[4096];
        try
        {
            while (true)
                file.Write(block);
        }
        catch (IOException)
        {
            // Full, which is what was wanted.
        }
    }

    /// <summary>The server ends every session and then cannot be reached, as when it is restarted.</summary>
    public static Fault Gone(string connection, string application, Cut cut) =>
        new(
            "vaek",
            () =>
            {
                using var admin = new NpgsqlConnection($"{connection};Pooling=false");
                admin.Open();
                Sql.Run(
                    admin,
                    $"select pg_terminate_backend(pid) from pg_stat_activity where application_name = '{application}'"
                );
                cut.Close();
                return Task.CompletedTask;
            },
            () =>
            {
                cut.Open();
                return Task.CompletedTask;
            }
        );

    /// <summary>The server is really stopped and started, by a command of the script that made it.</summary>
    public static Fault Stopped(string script) =>
        new("stoppet", () => Shell.Must($"{script} stop"), () => Shell.Must($"{script} start"));
}
