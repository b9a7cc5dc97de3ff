using System.Security.Cryptography;
using Bench.Processes;

namespace Bench.Soak;

/// <summary>What must be true of a database and its store, whatever happened to the program. Answers what is not.</summary>
internal static class Check
{
    private const string AllHashes = """
        select hash from dokument
        union select dokument_hash from journal_indhold where dokument_hash is not null
        union select hash from post_fil where hash is not null
        union select dokument_hash from brev
        union select dokument_hash from brev_modtager
        union select dokument_hash from brev_bilag where dokument_hash is not null
        """;

    private static string Gaps(Playground ground) =>
        $"""
        select s.nummer, s.journal_antal, count(*), max(j.nr), min(j.nr), s.dokument_antal, count(j.dokument_nr),
            max(j.dokument_nr)
        from sag s join journal j on j.sag_id = s.id where s.importeret = {(
            ground.IsPostgres ? "false" : "0"
        )}
        group by s.id, s.nummer, s.journal_antal, s.dokument_antal
        having count(*) <> max(j.nr) or min(j.nr) <> 1 or count(*) <> s.journal_antal
            or count(j.dokument_nr) <> s.dokument_antal or coalesce(max(j.dokument_nr), 0) <> s.dokument_antal
        """;

    public static async Task<List<string>> Findings(
        Playground ground,
        IReadOnlyCollection<Acknowledged> acknowledged
    ) =>
        [
            .. Lost(ground, acknowledged),
            .. MissingFiles(ground),
            .. ground
                .Ask(Gaps(ground))
                .Select(row => $"Numbers with gaps: {string.Join(" ", row)}"),
            .. await Chain(ground),
        ];

    private static IEnumerable<string> Lost(
        Playground ground,
        IReadOnlyCollection<Acknowledged> all
    )
    {
        var kept = ground
            .Ask(
                "select titel, coalesce(dokument_hash, '') from journal_indhold where titel like '%soak-%'"
            )
            .ToLookup(row => row[0], row => row[1]);
        foreach (var (marker, hash) in all)
        {
            if (!kept.Contains(marker))
                yield return $"{marker} was acknowledged and is gone.";
            else if (kept[marker].Count() > 1)
                yield return $"{marker} is there {kept[marker].Count()} times.";
            else if (hash is not null && !kept[marker].Contains(hash))
                yield return $"{marker} has lost its file.";
        }
    }

    private static IEnumerable<string> MissingFiles(Playground ground)
    {
        foreach (var hash in ground.Ask(AllHashes).Select(row => row[0]))
        {
            if (!File.Exists(ground.PathOf(hash)))
                yield return $"A row names {hash}, which is not in the store.";
            else if (
                Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(ground.PathOf(hash))))
                != hash
            )
                yield return $"{hash} has other content than its name says.";
        }
    }

    /// <summary>By the program's own command, in a process of its own.</summary>
    private static async Task<List<string>> Chain(Playground ground)
    {
        await using var child = Child.Start(
            RunningProgram.Words(0, ground.Database, ground.Data, ["verify-journal"])
        );
        return await child.Ended() == 0
            ? []
            : [$"verify-journal: {child.Output.ReplaceLineEndings(" / ")}"];
    }
}
