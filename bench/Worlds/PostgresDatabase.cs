using Npgsql;

namespace Bench.Worlds;

/// <summary>An empty database on the server of this run, and a data folder to go with it; both gone afterwards.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private static int number;
    private readonly string name =
        $"bench{Environment.ProcessId}_{Interlocked.Increment(ref number)}";
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("saglig-bench-");

    private PostgresDatabase() { }

    public string Data => data.FullName;

    public string Connection =>
        new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 60 }.ToString();

    private static string Server =>
        Environment.GetEnvironmentVariable("SAGLIG_TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "SAGLIG_TEST_POSTGRES is not set: run bin/bench or bin/soak, which start a private PostgreSQL."
        );

    public static async Task<PostgresDatabase> New()
    {
        var database = new PostgresDatabase();
        await Admin($"create database {database.name}");
        return database;
    }

    private static async Task Admin(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Pooling=false");
        await connection.OpenAsync();
        Sql.Run(connection, sql);
    }

    public async ValueTask DisposeAsync()
    {
        await Admin($"drop database {name} with (force)");
        data.Delete(recursive: true);
    }
}
