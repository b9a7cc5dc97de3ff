using Saglig.Storage;

namespace Saglig.Søgning;

/// <summary><c>bin/saglig genopbyg-soegning</c>: builds the index anew from the journal.</summary>
public sealed class RebuildCommand(Db db, Database database, IndexedSql sql, SearchIndex index)
    : ICommand
{
    private const int CasesAtATime = 200;

    /// <inheritdoc />
    public string Name => "genopbyg-soegning";

    /// <inheritdoc />
    public string Help => "Bygger søgeindekset op igen fra journalen.";

    /// <inheritdoc />
    public async Task<int> Run(IReadOnlyList<string> words, TextWriter output)
    {
        await db.Write(() => FullText.For(database).Clear(db));
        var total = 0;
        for (var after = new SagId(Guid.Empty); ; )
        {
            var entries = await sql.After(after, CasesAtATime);
            if (entries.Count == 0)
                break;
            await db.Write(async () =>
            {
                foreach (var entry in entries)
                    await index.AddKept(entry);
            });
            (total, after) = (total + entries.Count, entries[^1].Sag);
            await output.WriteLineAsync($"  {total:N0} indførsler");
        }
        return 0;
    }
}
