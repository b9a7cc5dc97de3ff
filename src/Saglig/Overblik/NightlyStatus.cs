using Saglig.Jobs;
using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>Computes every open case's status again just after midnight, when deadlines have passed by themselves.</summary>
public sealed class NightlyStatus(
    Db db,
    SagStatus status,
    SagStatusSql sql,
    JobSql jobs,
    TimeProvider clock
) : IJobHandler, IStartupStep
{
    private const int CasesPerCommit = 100;

    /// <inheritdoc />
    public string Type => "status-nat";

    /// <inheritdoc />
    public int Order => 91;

    /// <inheritdoc />
    public async Task Run(Job job, CancellationToken ct)
    {
        foreach (var cases in (await sql.OpenCases()).Chunk(CasesPerCommit))
            await db.Write(async () =>
            {
                foreach (var sag in cases)
                    await status.Refresh(sag);
            });
        await db.Write(Queue);
    }

    /// <summary>Sees to it that the next night is queued when the program starts.</summary>
    public Task Run() => db.Write(Queue);

    private Task Queue()
    {
        var next = clock.Today().AddDays(1);
        var at = next.ToDateTime(new TimeOnly(0, 5));
        return jobs.Add(
            new Job(Type, $"{Type}:{next:yyyy-MM-dd}", "{}"),
            new DateTimeOffset(at, Clock.Copenhagen.GetUtcOffset(at))
        );
    }
}
