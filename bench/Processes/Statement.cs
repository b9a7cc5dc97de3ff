using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Bench.Processes;

/// <summary>What one request asked of the database in one transaction.</summary>
internal sealed record Transaction(bool Write, List<Statement> Statements);

/// <summary>One statement as it was sent.</summary>
internal sealed record Statement(string Sql, List<Argument> Arguments)
{
    public static Statement Of(DbCommand command) =>
        new(
            command.CommandText,
            [.. command.Parameters.Cast<DbParameter>().Select(p => Argument.Of(p.ParameterName, p))]
        );
}

/// <summary>One value with its kind, so that it can travel as JSON and be bound again as it was.</summary>
internal sealed record Argument(string Name, string Kind, string? Value)
{
    public static Argument Of(string name, DbParameter parameter) =>
        parameter.Value switch
        {
            null or DBNull => new(name, "null", null),
            Guid id => new(name, "id", id.ToString()),
            DateTimeOffset at => new(name, "instant", at.ToString("O")),
            DateOnly day => new(name, "date", day.ToString("O")),
            bool flag => new(name, "flag", flag ? "1" : ""),
            long or int => new(name, "number", $"{parameter.Value}"),
            var text => new(name, IsJson(parameter) ? "json" : "text", (string)text),
        };

    private static bool IsJson(DbParameter parameter) =>
        parameter is NpgsqlParameter { NpgsqlDbType: NpgsqlDbType.Jsonb };

    public DbParameter ToParameter(bool postgres) =>
        postgres ? ToPostgres() : new SqliteParameter(Name, Plain() ?? DBNull.Value);

    private object? Plain() =>
        Kind switch
        {
            "null" => null,
            "number" => long.Parse(Value!, CultureInfo.InvariantCulture),
            _ => Value,
        };

    private NpgsqlParameter ToPostgres() =>
        Kind switch
        {
            "null" => new(Name, DBNull.Value),
            "id" => new NpgsqlParameter<Guid>(Name, Guid.Parse(Value!)),
            "instant" => new NpgsqlParameter<DateTimeOffset>(Name, DateTimeOffset.Parse(Value!)),
            "date" => new NpgsqlParameter<DateOnly>(Name, DateOnly.Parse(Value!)),
            "flag" => new NpgsqlParameter<bool>(Name, Value == "1"),
            "number" => new NpgsqlParameter<long>(Name, long.Parse(Value!)),
            "json" => new(Name, NpgsqlDbType.Jsonb) { Value = Value },
            _ => new NpgsqlParameter<string>(Name, Value!),
        };
}
