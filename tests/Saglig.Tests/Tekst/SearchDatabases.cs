using Microsoft.Data.Sqlite;
using Npgsql;
using Saglig.Tekst;

namespace Saglig.Tests.Tekst;

/// <summary>A bare full-text index: what the analyzer and the queries must suit, and nothing else.</summary>
public interface ISearchDatabase : IDisposable
{
    void Add(int id, string text);

    IReadOnlyList<int> Find(SearchQuery query);
}

internal sealed class SqliteSearch : ISearchDatabase
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public SqliteSearch()
    {
        connection.Open();
        Execute(
            "create virtual table t using fts5(ord, varianter, tokenize = \"unicode61 remove_diacritics 0\")"
        );
    }

    public void Add(int id, string text)
    {
        foreach (var (number, part) in IndexText.Of(text).Index())
        {
            Execute(
                "insert into t(rowid, ord, varianter) values (@row, @ord, @varianter)",
                ("@row", id * 1000 + number),
                ("@ord", part.Words),
                ("@varianter", part.Variants)
            );
        }
    }

    public IReadOnlyList<int> Find(SearchQuery query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select distinct rowid / 1000 from t where t match @query order by 1";
        command.Parameters.AddWithValue("@query", query.ForSqlite());
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    /// <summary>The terms that the index holds, as FTS5 sees them.</summary>
    public IReadOnlyList<string> Terms()
    {
        Execute("create virtual table if not exists ordbog using fts5vocab(t, row)");
        using var command = connection.CreateCommand();
        command.CommandText = "select term from ordbog";
        using var reader = command.ExecuteReader();
        var terms = new List<string>();
        while (reader.Read())
        {
            terms.Add(reader.GetString(0));
        }

        return terms;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}

internal sealed class PostgresSearch : ISearchDatabase
{
    private readonly NpgsqlConnection connection = new(
        Environment.GetEnvironmentVariable("SAGLIG_TEST_POSTGRES")
            ?? throw new InvalidOperationException(
                "SAGLIG_TEST_POSTGRES is not set. Run the tests with bin/test."
            )
    );

    public PostgresSearch()
    {
        connection.Open();
        Execute("create temp table t(id int, terms tsvector)");
    }

    public void Add(int id, string text)
    {
        foreach (var part in IndexText.Of(text))
        {
            Execute(
                "insert into t values (@id, setweight(to_tsvector('simple', @ord), 'A') "
                    + "|| setweight(to_tsvector('simple', @varianter), 'D'))",
                ("id", id),
                ("ord", part.Words),
                ("varianter", part.Variants)
            );
        }
    }

    public IReadOnlyList<int> Find(SearchQuery query)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "select distinct id from t where terms @@ to_tsquery('simple', @query) order by 1";
        command.Parameters.AddWithValue("query", query.ForPostgres());
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    /// <summary>The terms that the index holds, as PostgreSQL sees them.</summary>
    public IReadOnlyList<string> Terms()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select distinct unnest(tsvector_to_array(terms)) from t";
        using var reader = command.ExecuteReader();
        var terms = new List<string>();
        while (reader.Read())
        {
            terms.Add(reader.GetString(0));
        }

        return terms;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
