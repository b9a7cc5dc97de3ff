using Npgsql;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>Which of the two databases a test runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A migrated database of a test's own: a copied file, or a database copied from a template.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string Folder = Directory
        .CreateTempSubdirectory("saglig-test-")
        .FullName;
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplate);
    private static int number;

    private TestDatabase(Engine engine, string connection, string name)
    {
        (Engine, Connection, this.name) = (engine, connection, name);
    }

    private readonly string name;

    public Engine Engine { get; }

    public string Connection { get; }

    /// <summary>A folder for documents, keys and anchors of this database.</summary>
    public string DataFolder => Path.Combine(Folder, name);

    public static async Task<TestDatabase> New(Engine engine)
    {
        var name = $"t{Environment.ProcessId}_{Interlocked.Increment(ref number)}";
        Directory.CreateDirectory(Path.Combine(Folder, name));
        if (engine == Engine.Sqlite)
        {
            var path = Path.Combine(Folder, name, "saglig.db");
            File.Copy(await SqliteTemplate.Value, path);
            return new(engine, path, name);
        }
        var template = await PostgresTemplate.Value;
        await Admin($"create database {name} template {template}");
        return new(engine, $"{Server};Database={name}", name);
    }

    private static string Server
    {
        get
        {
            var connection =
                Environment.GetEnvironmentVariable("SAGLIG_TEST_POSTGRES")
                ?? throw new InvalidOperationException(
                    "SAGLIG_TEST_POSTGRES is not set. Run the tests with bin/test, which starts a private PostgreSQL."
                );
            return new NpgsqlConnectionStringBuilder(connection)
            {
                Database = null,
                MaxPoolSize = 40,
            }.ToString();
        }
    }

    private static async Task<string> MakeSqliteTemplate()
    {
        var path = Path.Combine(Folder, "skabelon.db");
        await using (var database = new Database(path))
            await new Migrator(database, TestClock.New()).Run();
        return path;
    }

    private static async Task<string> MakePostgresTemplate()
    {
        var template = $"skabelon{Environment.ProcessId}";
        await Admin($"create database {template}");
        await using (var database = new Database($"{Server};Database={template};Pooling=false"))
            await new Migrator(database, TestClock.New()).Run();
        return template;
    }

    private static async Task Admin(string sql)
    {
        await using var connection = new NpgsqlConnection(
            $"{Server};Database=postgres;Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Engine == Engine.Postgres)
            await Admin($"drop database if exists {name} with (force)");
        Directory.Delete(DataFolder, recursive: true);
    }
}
