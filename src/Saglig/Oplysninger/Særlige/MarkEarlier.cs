using Saglig.Storage;

namespace Saglig.Oplysninger.Særlige;

/// <summary>
/// Marks the cases that had something of a special category before there were marks: at start, one case at a time, so that
/// a start that is broken off goes on where it was.
/// </summary>
public sealed class MarkEarlier(Db db, MarkSærligeSql sql, MarkSærlige mark) : IStartupStep
{
    /// <inheritdoc />
    public int Order => 41;

    /// <inheritdoc />
    public async Task Run()
    {
        foreach (var sag in await sql.Unmarked())
            await db.Write(() => mark.ActEnded(sag));
    }
}
