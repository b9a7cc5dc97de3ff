using Ret;
using Saglig.Journaler;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The journal entries that tell of one piece of information: the first words and each correction.</summary>
public sealed class OplysningHistorySql(Db db, EntrySql entries)
{
    // The entries of a special category keep their words where no list and no search reads them.
    private static readonly string[] Kept =
    [
        "saerlig-oplysning-skrevet",
        "saerlig-oplysning-rettet",
    ];

    /// <summary>The oldest first. With the words of a special category, so only for who handles the case.</summary>
    public async Task<IReadOnlyList<Entry>> For(SagId sag, OplysningId id)
    {
        var told = await db.List(
            """
            select h.journal_nr, i.data from oplysning_journal h join oplysning o on o.id = h.oplysning_id
            join journal_indhold i on i.sag_id = o.sag_id and i.nr = h.journal_nr and i.forseglet is null
            where h.oplysning_id = @id and o.sag_id = @sag order by h.version
            """,
            new { id = id.Value, sag },
            row => (Nr: row.Int("journal_nr"), Data: row.Text("data"))
        );
        var found = await entries.Find(sag, [.. told.Select(t => t.Nr)]);
        var data = told.ToDictionary(t => t.Nr, t => t.Data);
        return
        [
            .. found.Select(e =>
                Kept.Contains(e.Type) ? e with { Tekst = Words(e.Type, data[e.Nr]) } : e
            ),
        ];
    }

    private static string Words(string type, string data)
    {
        if (type == Kept[0])
            return StoredJson.Read<SærligOplysningSkrevet>(data).Ordlyd;
        var changed = StoredJson.Read<SærligOplysningRettet>(data);
        return $"Før:\n{changed.Før}\n\nNu:\n{changed.Efter}";
    }
}
