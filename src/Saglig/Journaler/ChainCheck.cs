using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>The first thing that is wrong with a case's chain.</summary>
public sealed record Break(string Nummer, int Nr, string What);

/// <summary>
/// Checks one case's chain. Pure: what is kept goes in, the first break comes out. Content may be gone or sealed only
/// where a later link says so, so that nobody can delete or unseal without leaving a trace in the chain itself.
/// </summary>
public static class ChainCheck
{
    /// <summary>The type of the step that seals the content of the entry in <c>retter_nr</c>.</summary>
    public const string SealType = "fejljournaliseret";

    /// <summary>The type of the step that lawfully deletes the content of the entry in <c>retter_nr</c>.</summary>
    public const string DeleteType = "indhold-slettet";

    /// <summary>The first entry that does not fit, in the order of the chain; null when the chain is whole.</summary>
    public static Break? First(StoredHead head, IReadOnlyList<StoredEntry> entries)
    {
        var @sealed = Named(entries, SealType);
        var deleted = Named(entries, DeleteType);
        var previous = JournalHash.Empty;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (Problem(entry, i + 1, previous, @sealed, deleted) is { } problem)
                return new(head.Nummer, i + 1, problem);
            previous = entry.Hash;
        }
        if (head.Entries != entries.Count)
            return new(
                head.Nummer,
                entries.Count + 1,
                $"sagen siger {head.Entries} indførsler; der er {entries.Count}"
            );
        return head.Hash == previous
            ? null
            : new(head.Nummer, entries.Count, "sagens hoved passer ikke til kædens ende");
    }

    private static HashSet<int> Named(IReadOnlyList<StoredEntry> entries, string type) =>
        [
            .. entries
                .Where(e => e.Link.Type == type && e.Link.RetterNr is not null)
                .Select(e => e.Link.RetterNr!.Value),
        ];

    private static string? Problem(
        StoredEntry entry,
        int nr,
        string previous,
        HashSet<int> @sealed,
        HashSet<int> deleted
    ) =>
        entry switch
        {
            _ when entry.Link.Nr != nr => $"indførsel {nr} mangler",
            _ when entry.Link.ForrigeHash != previous => "leddet hænger ikke på det forrige",
            _ when JournalHash.OfLink(entry.Link) != entry.Hash => "leddet er ændret",
            { Content: null } => deleted.Contains(nr)
                ? null
                : "indholdet er væk uden et skridt, der siger hvorfor",
            _ when JournalHash.OfContent(entry.Salt!, entry.Content) != entry.Link.IndholdHash =>
                "indholdet er ændret",
            _ when entry.Sealed != @sealed.Contains(nr) => entry.Sealed
                ? "indholdet er forseglet uden et skridt, der siger hvorfor"
                : "forseglingen er brudt",
            _ => null,
        };
}
