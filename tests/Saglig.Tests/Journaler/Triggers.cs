using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Journaler;

/// <summary>Takes away what stops the program itself, as only the owner of the database can.</summary>
internal static class Triggers
{
    private static readonly (string Name, string Table)[] All =
    [
        ("journal_rettes_ikke", "journal"),
        ("indhold_rettes_ikke", "journal_indhold"),
    ];

    public static async Task Drop(Db db, Engine engine)
    {
        foreach (var (name, table) in All)
            await db.Execute(
                $"drop trigger {name}{(engine == Engine.Postgres ? $" on {table}" : "")}",
                null
            );
        if (engine == Engine.Sqlite)
            await db.Execute("drop trigger journal_slettes_ikke", null);
    }
}
