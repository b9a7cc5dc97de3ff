using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>What a check of the journal found.</summary>
public sealed record Verification(int Cases, long Entries, IReadOnlyList<Break> Breaks)
{
    /// <summary>Files that a row names and the store does not hold.</summary>
    public required IReadOnlyList<string> MissingFiles { get; init; }

    /// <summary>What is wrong with the anchors outside the database.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    public bool IsWhole => Breaks.Count == 0 && MissingFiles.Count == 0 && Anchors.Count == 0;
}

/// <summary>Checks every chain from its first link, that each named file is there, and the anchors.</summary>
public sealed class VerifyJournal(Db db, JournalAuditSql sql, IDocumentStore store, Anchors anchors)
{
    private const int Batch = 500;

    /// <param name="progress">Told the number of cases checked so far, now and then.</param>
    public async Task<Verification> Run(Action<int>? progress = null)
    {
        var breaks = new List<Break>();
        var missing = new List<string>();
        var (cases, entries) = (0, 0L);
        for (var after = new SagId(Guid.Empty); ; )
        {
            await db.EndReading();
            var heads = await sql.Heads(after, Batch);
            if (heads.Count == 0)
                break;
            foreach (var head in heads)
            {
                var kept = await sql.Entries(head.Sag);
                if (ChainCheck.First(head, kept) is { } broken)
                    breaks.Add(broken);
                missing.AddRange(await MissingFiles(head, kept));
                entries += kept.Count;
            }
            (cases, after) = (cases + heads.Count, heads[^1].Sag);
            progress?.Invoke(cases);
        }
        if (await sql.LooseContents() is > 0 and var loose)
            breaks.Add(new("", 0, $"{loose} indhold hører ikke til nogen indførsel"));
        return new(cases, entries, breaks)
        {
            MissingFiles = missing,
            Anchors = await anchors.Check(),
        };
    }

    private async Task<List<string>> MissingFiles(StoredHead head, List<StoredEntry> entries)
    {
        var missing = new List<string>();
        foreach (var entry in entries)
            if (
                entry.Content?.Dokument is { } file
                && !await store.Exists(DocumentHash.Parse(file.Hash), CancellationToken.None)
            )
                missing.Add($"{head.Nummer} nr. {entry.Link.Nr}: {file.Hash}");
        return missing;
    }
}
