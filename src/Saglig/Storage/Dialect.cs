using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Saglig.Storage;

/// <summary>Text kept as JSON: <c>jsonb</c> on PostgreSQL, plain text on SQLite.</summary>
public readonly record struct Json(string Text);

/// <summary>
/// Everything in which the two databases differ, apart from suffixed migrations and the two engines:
/// the eight words of the DDL and how a value is written to a parameter and read from a column.
/// </summary>
public abstract class Dialect
{
    public static readonly Dialect Sqlite = new SqliteDialect();
    public static readonly Dialect Postgres = new PostgresDialect();

    private protected Dialect() { }

    /// <summary>The ending of migrations meant for this database only, such as <c>.sqlite.sql</c>.</summary>
    public abstract string Suffix { get; }

    /// <summary>Whether a prepared command may be run again with new parameters.</summary>
    internal abstract bool KeepsCommands { get; }

    protected abstract (string Word, string Type)[] Words { get; }

    /// <summary>Replaces the words <c>{id} {text} {date} {instant} {flag} {number} {json} {strict}</c>.</summary>
    public string Expand(string ddl) =>
        Words.Aggregate(ddl, (sql, word) => sql.Replace(word.Word, word.Type));

    /// <summary>A parameter holding <paramref name="value"/>; ids, dates and instants are written as the database keeps them.</summary>
    public abstract DbParameter Parameter(string name, object? value);

    /// <summary>The inverse of <see cref="Parameter"/> for an id; fails on null, as the three below do.</summary>
    public abstract Guid Id(DbDataReader reader, int column);

    /// <summary>The day, without time or zone.</summary>
    public abstract DateOnly Date(DbDataReader reader, int column);

    /// <summary>The moment in UTC.</summary>
    public abstract DateTimeOffset Instant(DbDataReader reader, int column);

    /// <summary>A flag, which SQLite keeps as 0 or 1.</summary>
    public abstract bool Flag(DbDataReader reader, int column);

    /// <summary>PostgreSQL cannot keep the character NUL, which no person can type; both drop it, so that they agree.</summary>
    private static string WithoutNul(string text) =>
        text.Contains('\0') ? text.Replace("\0", "") : text;

    private sealed class SqliteDialect : Dialect
    {
        private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

        public override string Suffix => ".sqlite.sql";

        internal override bool KeepsCommands => true;

        protected override (string, string)[] Words =>
            [
                ("{id}", "text"),
                ("{text}", "text"),
                ("{date}", "text"),
                ("{instant}", "text"),
                ("{flag}", "integer"),
                ("{number}", "integer"),
                ("{json}", "text"),
                ("{strict}", "strict"),
            ];

        public override DbParameter Parameter(string name, object? value) =>
            new SqliteParameter(name, ToSqlite(value) ?? DBNull.Value);

        private static object? ToSqlite(object? value) =>
            value switch
            {
                IId id => id.Value.ToString("D"),
                Guid id => id.ToString("D"),
                DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
                DateTimeOffset at => at.ToMilliseconds()
                    .ToString(InstantFormat, CultureInfo.InvariantCulture),
                bool flag => flag ? 1L : 0L,
                Json json => json.Text,
                Enum code => code.ToString(),
                string text => WithoutNul(text),
                _ => value,
            };

        public override Guid Id(DbDataReader reader, int column) =>
            Guid.ParseExact(reader.GetString(column), "D");

        public override DateOnly Date(DbDataReader reader, int column) =>
            DateOnly.ParseExact(reader.GetString(column), "O", CultureInfo.InvariantCulture);

        public override DateTimeOffset Instant(DbDataReader reader, int column) =>
            DateTimeOffset.ParseExact(
                reader.GetString(column),
                InstantFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal
            );

        public override bool Flag(DbDataReader reader, int column) => reader.GetInt64(column) != 0;
    }

    private sealed class PostgresDialect : Dialect
    {
        public override string Suffix => ".postgres.sql";

        internal override bool KeepsCommands => false;

        protected override (string, string)[] Words =>
            [
                ("{id}", "uuid"),
                ("{text}", "text"),
                ("{date}", "date"),
                ("{instant}", "timestamptz"),
                ("{flag}", "boolean"),
                ("{number}", "bigint"),
                ("{json}", "jsonb"),
                ("{strict}", ""),
            ];

        public override DbParameter Parameter(string name, object? value) =>
            value switch
            {
                null => new NpgsqlParameter(name, DBNull.Value),
                IId id => new NpgsqlParameter<Guid>(name, id.Value),
                Guid id => new NpgsqlParameter<Guid>(name, id),
                DateTimeOffset at => new NpgsqlParameter<DateTimeOffset>(name, at.ToMilliseconds()),
                Json json => new NpgsqlParameter(name, NpgsqlDbType.Jsonb) { Value = json.Text },
                Enum code => new NpgsqlParameter<string>(name, code.ToString()),
                int number => new NpgsqlParameter<long>(name, number),
                string text => new NpgsqlParameter<string>(name, WithoutNul(text)),
                _ => new NpgsqlParameter(name, value),
            };

        public override Guid Id(DbDataReader reader, int column) => reader.GetGuid(column);

        public override DateOnly Date(DbDataReader reader, int column) =>
            reader.GetFieldValue<DateOnly>(column);

        public override DateTimeOffset Instant(DbDataReader reader, int column) =>
            reader.GetFieldValue<DateTimeOffset>(column);

        public override bool Flag(DbDataReader reader, int column) => reader.GetBoolean(column);
    }
}
