using Saglig.Storage;

namespace Saglig.Jobs;

/// <summary>
/// Takes due jobs one by one. A job that fails is tried again after 1, 2, 4 … minutes and given up after ten tries;
/// what has been given up stays in the table with its reason.
/// </summary>
public sealed class Worker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Worker> log)
    : BackgroundService
{
    private const int MostTries = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunDue(stoppingToken) == 0)
                    await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (StorageUnavailableException e)
            {
                log.LogWarning(e, "The database cannot be reached; jobs wait.");
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Runs the jobs that are due now and answers how many there were.</summary>
    public async Task<int> RunDue(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = await scope.ServiceProvider.GetRequiredService<JobSql>().Due(50);
        foreach (var job in jobs)
            await RunOne(job, ct);
        return jobs.Count;
    }

    private async Task RunOne(Job job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().OrNull = SystemActor.Instance;
        var (db, sql) = (services.GetRequiredService<Db>(), services.GetRequiredService<JobSql>());
        try
        {
            await services.GetServices<IJobHandler>().Single(h => h.Type == job.Type).Run(job, ct);
            await db.Write(() => sql.Done(job.Id));
        }
        catch (JobFailedException e)
        {
            log.LogWarning(e, "Job {Type} {Key} failed.", job.Type, job.Key);
            DateTimeOffset? retry =
                job.Attempts + 1 < MostTries
                    ? clock.Now().AddMinutes(Math.Pow(2, job.Attempts))
                    : null;
            await db.Write(() => sql.Failed(job.Id, e.Message, retry));
        }
    }
}
