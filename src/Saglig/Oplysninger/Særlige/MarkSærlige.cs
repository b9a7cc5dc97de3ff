using Saglig.Sager;

namespace Saglig.Oplysninger.Særlige;

/// <summary>
/// Marks, at the end of each act and in its transaction, every entry that rests on information of a special category.
/// It is worked out from how the papers hang together, so that no act can forget it, and so that information which is
/// marked late takes along the letters that were written over it (S0-18).
/// </summary>
public sealed class MarkSærlige(MarkSærligeSql sql) : IJournalObserver
{
    /// <inheritdoc />
    public async Task ActEnded(SagId sag)
    {
        if (!await sql.IsAny(sag))
            return;
        await sql.MarkDirect(sag);
        while (await sql.MarkWhatFollows(sag) > 0)
            continue;
    }
}
