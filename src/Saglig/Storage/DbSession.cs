using System.Data.Common;

namespace Saglig.Storage;

/// <summary>
/// One connection with a transaction, and the commands prepared on it. Results are read to the end before they
/// are returned, so a command is never in use twice.
/// </summary>
internal sealed class DbSession(DbConnection connection, Dialect dialect) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    public DbTransaction? Transaction { get; set; }

    public async Task<List<T>> List<T>(string sql, object? args, Func<Row, T> map)
    {
        var command = Command(sql, args);
        using var activity = StorageTrace.Start(command);
        await using var reader = await command.ExecuteReaderAsync();
        var result = new List<T>();
        Row? row = null;
        while (await reader.ReadAsync())
            result.Add(map(row ??= new Row(reader, dialect)));
        return result;
    }

    public async Task<int> Execute(string sql, object? args)
    {
        var command = Command(sql, args);
        using var activity = StorageTrace.Start(command);
        return await command.ExecuteNonQueryAsync();
    }

    private DbCommand Command(string sql, object? args)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            if (dialect.KeepsCommands)
                commands[sql] = command;
        }
        command.Transaction = Transaction;
        Arguments.AddTo(command, dialect, args);
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands.Values)
            await command.DisposeAsync();
        await connection.DisposeAsync();
    }
}
