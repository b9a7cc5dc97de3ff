using System.Data;
using System.Net.Sockets;
using Npgsql;

namespace Saglig.Storage;

/// <summary>PostgreSQL: pooled connections, prepared statements, group commit by the server itself.</summary>
internal sealed class PostgresEngine : IEngine
{
    private readonly NpgsqlDataSource source;

    public PostgresEngine(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection)
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            // A client that stops waiting should not leave a request hanging behind a locked row for minutes.
            CommandTimeout = 15,
        };
        source = NpgsqlDataSource.Create(settings);
    }

    public Dialect Dialect => Dialect.Postgres;

    public ValueTask<DbSession> BeginRead() => Begin(IsolationLevel.RepeatableRead);

    public async ValueTask EndRead(DbSession session)
    {
        await session.Transaction!.DisposeAsync();
        await session.DisposeAsync();
    }

    public async Task<T> Write<T>(Func<DbSession, Task<T>> act)
    {
        await using var session = await Begin(IsolationLevel.ReadCommitted);
        await using var transaction = session.Transaction!;
        var result = await act(session);
        await transaction.CommitAsync();
        return result;
    }

    private async ValueTask<DbSession> Begin(IsolationLevel level)
    {
        var connection = await source.OpenConnectionAsync();
        return new DbSession(connection, Dialect)
        {
            Transaction = await connection.BeginTransactionAsync(level),
        };
    }

    public bool IsOutage(Exception e) =>
        e switch
        {
            PostgresException p => p.IsTransient
                || p.SqlState is "53100" or "57P01" or "57P02" or "57P03" or "25006",
            NpgsqlException => true,
            SocketException or TimeoutException => true,
            _ => false,
        };

    public Task<string?> Backup(string label) => Task.FromResult<string?>(null);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
