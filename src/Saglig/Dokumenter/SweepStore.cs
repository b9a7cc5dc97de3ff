using Saglig.Jobs;
using Saglig.Storage;

namespace Saglig.Dokumenter;

/// <summary>
/// Each night removes files that no row came to name: a crash, or a form that was never sent, can leave one. A file
/// younger than two days stays, because a form with it may still be open (its ticket lives for a day).
/// </summary>
public sealed class SweepStore(
    Db db,
    DokumentSql sql,
    IDocumentStore store,
    JobSql jobs,
    TimeProvider clock
) : IJobHandler, IStartupStep
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(2);

    /// <inheritdoc />
    public string Type => "ryd-dokumenter";

    /// <inheritdoc />
    public int Order => 92;

    /// <inheritdoc />
    public async Task Run(Job job, CancellationToken ct)
    {
        var before = clock.Now() - Grace;
        foreach (var file in store.List().Where(file => file.LastPut < before))
        {
            ct.ThrowIfCancellationRequested();
            await store.Discard(file.Hash, before, () => IsNamed(file.Hash));
        }
        await db.Write(Queue);
    }

    /// <summary>Sees to it that the next night is queued when the program starts.</summary>
    public Task Run() => db.Write(Queue);

    // A new snapshot each time: a row written a moment ago must count.
    private async Task<bool> IsNamed(DocumentHash hash)
    {
        await db.EndReading();
        return await sql.IsNamed(hash);
    }

    private Task Queue()
    {
        var night = clock.Today().AddDays(1);
        var at = night.ToDateTime(new TimeOnly(2, 30));
        return jobs.Add(
            new Job(Type, $"{Type}:{night:yyyy-MM-dd}", "{}"),
            new DateTimeOffset(at, Clock.Copenhagen.GetUtcOffset(at))
        );
    }
}
