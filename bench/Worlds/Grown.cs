using Microsoft.Data.Sqlite;

namespace Bench.Worlds;

/// <summary>
/// The demo world many times over: every row again with other ids, so that there are as many more cases, citizens,
/// employees and units, while each person keeps their own number of cases.
/// </summary>
internal static class Grown
{
    /// <summary>What is not copied: registers with keys of their own, and what belongs to a running program.</summary>
    private static readonly HashSet<string> Once =
    [
        "migration",
        "sagstype",
        "sagsnummer",
        "dokument",
        "demo_persona",
        "session",
        "job",
        "kladde",
        "soegedel",
        "soegeindeks",
    ];

    public static async Task<World> Times(int times)
    {
        var small = await World.Demo();
        return await World.Made(
            $"x{times}",
            world =>
            {
                var copy = small.CopyTo($"x{times}");
                Directory.Move(copy.Data, world.Data);
                File.Move(copy.Database, world.Database);
                using var connection = world.Open();
                Copy(connection, times);
                return Task.CompletedTask;
            }
        );
    }

    private static void Copy(SqliteConnection connection, int times)
    {
        Sql.Run(
            connection,
            "pragma foreign_keys=off; pragma synchronous=off; pragma cache_size=-200000"
        );
        Sql.Run(connection, "begin");
        foreach (var table in Tables(connection))
        {
            var columns = Sql.Rows(connection, $"select name from pragma_table_info('{table}')");
            var names = string.Join(", ", columns.Select(c => c[0]));
            Sql.Run(connection, $"create temp table kilde as select * from {table}");
            for (var copy = 1; copy < times; copy++)
            {
                var values = columns.Select(c => Value(table, c[0], copy));
                Sql.Run(
                    connection,
                    $"insert into {table} ({names}) select {string.Join(", ", values)} from kilde"
                );
            }
            Sql.Run(connection, "drop table kilde");
        }
        Sql.Run(connection, "commit");
        Sql.Run(connection, "pragma wal_checkpoint(truncate)");
    }

    private static IEnumerable<string> Tables(SqliteConnection connection) =>
        Sql.Rows(connection, "select name from sqlite_master where type = 'table'")
            .Select(row => row[0])
            .Where(name => !Once.Contains(name))
            .Where(name =>
                !name.StartsWith("sqlite_", StringComparison.Ordinal)
                && !name.StartsWith("soegeindeks_", StringComparison.Ordinal)
            );

    /// <summary>An id gets another beginning; what must be unique besides ids gets another number.</summary>
    private static string Value(string table, string column, int copy) =>
        (table, column) switch
        {
            ("sag", "nummer") =>
                $"substr(nummer, 1, 5) || printf('%07d', cast(substr(nummer, 6) as integer) + {copy * 20_000})",
            (_, "cpr" or "brugernavn") => $"{column} || '-{copy}'",
            _ => $"""
                case when length({column}) = 36 and substr({column}, 9, 1) = '-' and substr({column}, 15, 1) = '7'
                then '{copy:x8}' || substr({column}, 9) else {column} end
                """,
        };
}
