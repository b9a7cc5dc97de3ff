using Ret;
using Saglig.Journaler;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The journal entries that tell of one piece of information: the first words and each correction.</summary>
public sealed class OplysningHistorySql(Db db, EntrySql entries)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<Entry>> For(SagId sag, OplysningId id)
    {
        var numbers = await db.List(
            """
            select h.journal_nr from oplysning_journal h join oplysning o on o.id = h.oplysning_id
            where h.oplysning_id = @id and o.sag_id = @sag order by h.version
            """,
            new { id = id.Value, sag },
            row => row.Int("journal_nr")
        );
        return await entries.Find(sag, numbers);
    }
}
