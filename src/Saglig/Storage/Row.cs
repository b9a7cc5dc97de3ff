using System.Data.Common;

namespace Saglig.Storage;

/// <summary>One row of a result, read by column name beside its query. A null where none is expected throws.</summary>
public sealed class Row(DbDataReader reader, Dialect dialect)
{
    private readonly Dictionary<string, int> columns = Columns(reader);

    private static Dictionary<string, int> Columns(DbDataReader reader)
    {
        var columns = new Dictionary<string, int>(reader.FieldCount, StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++)
            columns[reader.GetName(i)] = i;
        return columns;
    }

    public bool IsNull(string column) => reader.IsDBNull(columns[column]);

    public string Text(string column) => reader.GetString(columns[column]);

    public string? TextOrNull(string column) => IsNull(column) ? null : Text(column);

    public long Number(string column) => reader.GetInt64(columns[column]);

    public int Int(string column) => checked((int)Number(column));

    public int? IntOrNull(string column) => IsNull(column) ? null : Int(column);

    public Guid Id(string column) => dialect.Id(reader, columns[column]);

    public Guid? IdOrNull(string column) => IsNull(column) ? null : Id(column);

    public DateOnly Date(string column) => dialect.Date(reader, columns[column]);

    public DateOnly? DateOrNull(string column) => IsNull(column) ? null : Date(column);

    public DateTimeOffset Instant(string column) => dialect.Instant(reader, columns[column]);

    public DateTimeOffset? InstantOrNull(string column) => IsNull(column) ? null : Instant(column);

    public bool Flag(string column) => dialect.Flag(reader, columns[column]);

    /// <summary>An enum kept by name. A name that is no longer known throws: stored data must never be reinterpreted.</summary>
    public T Code<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(Text(column));

    public T? CodeOrNull<T>(string column)
        where T : struct, Enum => IsNull(column) ? null : Code<T>(column);
}
