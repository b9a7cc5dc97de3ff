using Saglig.Storage;

namespace Saglig.Post;

/// <summary>Reads the chain of senders of a received paper out of its journal entry, where it stands unchangeable.</summary>
public sealed class AfsenderSql(Db db)
{
    /// <summary>Empty for a paper that came straight to us, and for any other entry.</summary>
    public async Task<IReadOnlyList<Afsenderled>> For(SagId sag, int nr) =>
        await db.Find(
            """
            select i.data from journal j join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag and j.nr = @nr and j.type = 'papir-modtaget' and i.forseglet is null
            """,
            new { sag, nr },
            row => StoredJson.Read<Data>(row.Text("data"))
        )
            is { Afsendere: { } chain }
            ? chain
            : [];

    /// <summary>The one part of the entry's data that is read here; entries made before there were chains have none.</summary>
    private sealed record Data(IReadOnlyList<Afsenderled>? Afsendere);
}
