using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Saglig.Storage;

/// <summary>
/// SQLite in WAL mode with <c>synchronous=FULL</c>. Readers have connections of their own; all writers share one,
/// in line, with group commit (see <see cref="SqliteWriter"/>).
/// </summary>
internal sealed class SqliteEngine : IEngine
{
    private const int IdleReaders = 32;
    private readonly ConcurrentBag<DbSession> readers = [];
    private readonly string path;
    private readonly Lazy<SqliteWriter> writer;

    public SqliteEngine(string path)
    {
        this.path = path;
        writer = new(() => new SqliteWriter(OpenSession(readOnly: false)));
    }

    public Dialect Dialect => Dialect.Sqlite;

    public async ValueTask<DbSession> BeginRead()
    {
        if (!readers.TryTake(out var session))
            session = OpenSession(readOnly: true);
        await session.Execute("begin", null);
        return session;
    }

    public async ValueTask EndRead(DbSession session)
    {
        await session.Execute("rollback", null);
        if (readers.Count < IdleReaders)
            readers.Add(session);
        else
            await session.DisposeAsync();
    }

    public Task<T> Write<T>(Func<DbSession, Task<T>> act) => writer.Value.Run(act);

    public bool IsOutage(Exception e) =>
        e is SqliteException { SqliteErrorCode: var code } && IsOutageCode(code);

    /// <summary>Busy, locked, read-only, I/O error, full, cannot open: the disk's or another process's doing, not ours.</summary>
    internal static bool IsOutageCode(int code) => code is 5 or 6 or 8 or 10 or 13 or 14;

    public async Task<string?> Backup(string label)
    {
        if (!File.Exists(path))
            return null;
        var copy = $"{path}.{label}.bak";
        File.Delete(copy);
        await using var session = OpenSession(readOnly: false);
        await session.Execute("vacuum into @copy", new { copy });
        return copy;
    }

    private DbSession OpenSession(bool readOnly)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Pooling = false,
                ForeignKeys = true,
                DefaultTimeout = 5,
                Mode = SqliteOpenMode.ReadWriteCreate,
            }.ToString()
        );
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText =
            "pragma journal_mode=wal; pragma synchronous=full; pragma busy_timeout=5000; pragma temp_store=memory;"
            + "pragma cache_size=-16000; pragma mmap_size=268435456; pragma query_only="
            + (readOnly ? "on" : "off");
        pragma.ExecuteNonQuery();
        return new DbSession(connection, Dialect);
    }

    public async ValueTask DisposeAsync()
    {
        if (writer.IsValueCreated)
            await writer.Value.DisposeAsync();
        while (readers.TryTake(out var session))
            await session.DisposeAsync();
    }
}
