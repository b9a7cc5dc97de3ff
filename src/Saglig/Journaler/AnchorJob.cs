using Saglig.Jobs;
using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>Writes the hourly anchor and queues the next hour's.</summary>
public sealed class AnchorJob(Anchors anchors, Db db, JobSql jobs, TimeProvider clock)
    : IJobHandler,
        IStartupStep
{
    /// <inheritdoc />
    public string Type => "journal-anker";

    /// <inheritdoc />
    public int Order => 90;

    /// <inheritdoc />
    public async Task Run(Job job, CancellationToken ct)
    {
        await anchors.Write();
        await db.Write(() => Queue(clock.Now().AddHours(1)));
    }

    /// <summary>Sees to it that an anchor is queued when the program starts.</summary>
    public Task Run() => db.Write(() => Queue(clock.Now()));

    private Task Queue(DateTimeOffset at)
    {
        var hour = new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero);
        return jobs.Add(new Job(Type, $"{Type}:{hour:yyyy-MM-dd'T'HH}", "{}"), hour);
    }
}
