namespace Saglig.Storage;

/// <summary>The one database of the installation: a SQLite file or a PostgreSQL database, told by its connection string.</summary>
public sealed class Database : IAsyncDisposable
{
    /// <param name="connection">"Host=…" for PostgreSQL; otherwise the path of a SQLite file.</param>
    public Database(string connection)
    {
        Engine = connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new PostgresEngine(connection)
            : new SqliteEngine(connection);
    }

    internal IEngine Engine { get; }

    /// <summary>Which of the two databases this is.</summary>
    public Dialect Dialect => Engine.Dialect;

    /// <summary>Runs <paramref name="work"/> with a session of its own, for background work outside any request.</summary>
    public async Task<T> Use<T>(Func<Db, Task<T>> work)
    {
        await using var db = new Db(this);
        return await work(db);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
