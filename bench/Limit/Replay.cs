using System.Data.Common;
using System.Globalization;
using Bench.Processes;

namespace Bench.Limit;

/// <summary>One open connection and the statements prepared on it.</summary>
internal sealed class Replay(DbConnection connection, bool postgres)
{
    private readonly Dictionary<string, DbCommand> commands = [];

    public DbConnection Connection => connection;

    public void Run(string sql)
    {
        using var _ = Read(new Statement(sql, []), null, null);
    }

    /// <summary>Runs a statement and reads every row of it as text, which is what a page needs.</summary>
    public List<string?[]> Rows(Statement statement, DbTransaction? transaction, Fresh? fresh)
    {
        using var reader = Read(statement, transaction, fresh);
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            var row = new string?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = Text(reader, i);
            rows.Add(row);
        }
        return rows;
    }

    private static string? Text(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null
        : reader.GetFieldType(column) == typeof(string) ? reader.GetString(column)
        : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture);

    private DbDataReader Read(Statement statement, DbTransaction? transaction, Fresh? fresh)
    {
        var command = Command(statement.Sql);
        command.Transaction = transaction;
        command.Parameters.Clear();
        foreach (var argument in statement.Arguments)
            command.Parameters.Add((fresh?.Of(argument) ?? argument).ToParameter(postgres));
        return command.ExecuteReader();
    }

    // As in the program: a command of Npgsql prepares by itself, and is not used again with new values.
    private DbCommand Command(string sql)
    {
        if (commands.TryGetValue(sql, out var known))
            return known;
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (!postgres)
            commands[sql] = command;
        return command;
    }
}

/// <summary>Gives the values that must be new at each run of a recorded write: ids, numbers, and the case itself.</summary>
/// <param name="recorded">The case on which it was recorded.</param>
/// <param name="sag">The case of this run.</param>
internal sealed class Fresh(string? recorded, string? sag)
{
    private static long number;
    private long entries;
    private long row;

    /// <summary>Takes what the database gave out: the place in the chain, or the row of the index.</summary>
    public void Learn(Statement statement, List<string?[]> rows)
    {
        if (statement.Sql.Contains("returning journal_antal", StringComparison.Ordinal))
            entries = long.Parse(rows[0][0]!, CultureInfo.InvariantCulture) + 1;
        else if (statement.Sql.Contains("returning id", StringComparison.Ordinal))
            row = long.Parse(rows[0][0]!, CultureInfo.InvariantCulture);
    }

    public Argument Of(Argument argument) =>
        argument switch
        {
            { Value: { } value } when value == recorded => argument with { Value = sag },
            { Kind: "number", Name: "id" } => Number(argument, row),
            { Kind: "number" } when argument.Name is "Nr" or "nr" or "entries" => Number(
                argument,
                entries
            ),
            { Name: "id" } => argument with { Value = NewId() },
            _ => argument,
        };

    private static Argument Number(Argument argument, long value) =>
        argument with
        {
            Value = value.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Rises with time, as the program's ids do, so that the index is filled alike.</summary>
    private static string NewId()
    {
        var time = System.Diagnostics.Stopwatch.GetTimestamp() / 1000;
        var next = Interlocked.Increment(ref number);
        return $"{time >> 16 & 0xffffffff:x8}-{time & 0xffff:x4}-7000-8000-{next:x12}";
    }
}
