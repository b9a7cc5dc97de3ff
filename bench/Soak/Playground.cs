using System.Data.Common;
using Bench.Worlds;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bench.Soak;

/// <summary>Where a soak works: a database with its data folder, someone's session, and the cases it writes on.</summary>
/// <param name="Database">Path of a SQLite file, or "Host=…".</param>
/// <param name="Session">The session cookie, as it stands in the Cookie header.</param>
internal sealed record Playground(
    string Database,
    string Data,
    string Session,
    IReadOnlyList<string> Cases
)
{
    public bool IsPostgres => Database.Contains("Host=", StringComparison.Ordinal);

    public string Store => Path.Combine(Data, "dokumenter");

    public string PathOf(string hash) => Path.Combine(Store, hash[..2], hash[2..4], hash);

    public DbConnection Open()
    {
        DbConnection connection = IsPostgres
            ? new NpgsqlConnection($"{Database};Pooling=false")
            : new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        return connection;
    }

    public List<string[]> Ask(string sql)
    {
        using var connection = Open();
        return Sql.Rows(connection, sql);
    }

    public int Entries => int.Parse(Ask("select count(*) from journal")[0][0]);
}
