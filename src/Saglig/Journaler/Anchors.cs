using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>
/// A signed digest of all chain heads, written each hour to a file outside the database. A tail that is cut off or
/// written anew inside the database no longer gives the digest of the latest anchor. The key lies in a file that the
/// database's own account cannot read.
/// </summary>
public sealed class Anchors(
    Db db,
    JournalAuditSql sql,
    AnchorKey key,
    Settings settings,
    TimeProvider clock
)
{
    // Transactions last seconds; two minutes keep those that were under way out of the digest.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);
    private const int Buckets = 256;
    private const int Batch = 2000;

    private sealed record AnchorFile(
        DateTimeOffset At,
        long Cases,
        string[] Digests,
        string Signature
    );

    /// <summary>Writes the anchor of this hour and answers its path; one that is there already is left as it is.</summary>
    public async Task<string> Write()
    {
        var at = clock.Now() - Margin;
        Directory.CreateDirectory(settings.Anchors);
        var path = Path.Combine(settings.Anchors, $"{at.UtcDateTime:yyyy-MM-dd'T'HH}.json");
        if (File.Exists(path))
            return path;
        var (cases, digests) = await Digest(at);
        var anchor = new AnchorFile(at, cases, digests, key.Sign(Canonical(at, cases, digests)));
        await Disk.Replace(path, file => JsonSerializer.SerializeAsync(file, anchor));
        return path;
    }

    /// <summary>Sentences about what does not agree with the latest anchor; none when all is well or there is no anchor yet.</summary>
    public async Task<IReadOnlyList<string>> Check()
    {
        if (
            !Directory.Exists(settings.Anchors)
            || Directory.GetFiles(settings.Anchors, "*.json").Max() is not { } path
        )
            return [];
        var name = Path.GetFileName(path);
        if (
            JsonSerializer.Deserialize<AnchorFile>(await File.ReadAllBytesAsync(path))
            is not { } anchor
        )
            return [$"Ankeret {name} kan ikke læses."];
        if (!key.Verifies(Canonical(anchor.At, anchor.Cases, anchor.Digests), anchor.Signature))
            return [$"Ankeret {name} har ikke vores underskrift."];
        var (cases, digests) = await Digest(anchor.At);
        var changed = Enumerable
            .Range(0, Buckets)
            .Where(i => digests[i] != anchor.Digests[i])
            .ToList();
        return changed.Count == 0 && cases == anchor.Cases
            ? []
            :
            [
                $"Journalen er ikke den, som ankeret {name} så: {anchor.Cases} sager da, {cases} af dem nu; {changed.Count} af {Buckets} grupper afviger.",
            ];
    }

    private async Task<(long Cases, string[] Digests)> Digest(DateTimeOffset at)
    {
        var hashes = Enumerable
            .Range(0, Buckets)
            .Select(_ => IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
            .ToList();
        var cases = 0L;
        for (var after = new SagId(Guid.Empty); ; )
        {
            await db.EndReading();
            var heads = await sql.HeadsAt(at, after, Batch);
            if (heads.Count == 0)
                break;
            foreach (var (sag, nr, hash) in heads)
                hashes[sag.Value.ToByteArray()[15]]
                    .AppendData(Encoding.UTF8.GetBytes($"{sag.Value:D} {nr} {hash}\n"));
            (cases, after) = (cases + heads.Count, heads[^1].Sag);
        }
        return (cases, [.. hashes.Select(h => Convert.ToHexStringLower(h.GetHashAndReset()))]);
    }

    private static byte[] Canonical(DateTimeOffset at, long cases, string[] digests) =>
        Encoding.UTF8.GetBytes(
            $"1\n{at.ToUnixTimeMilliseconds()}\n{cases}\n{string.Join('\n', digests)}"
        );
}
