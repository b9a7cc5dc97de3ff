using Saglig.Storage;

namespace Saglig.Jobs;

/// <summary>
/// Takes due jobs one by one. A job that fails is tried again after 1, 2, 4 … minutes and given up after ten tries;
/// what has been given up stays in the table with its reason, and is shown at /sikkerhed/opgaver. No job stops the others.
/// </summary>
public sealed class Worker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Worker> log)
    : BackgroundService
{
    private const int MostTries = 10;
    private const int MostAtOnce = 50;
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
        var jobs = await Due();
        foreach (var job in jobs)
            await RunOne(job, ct);
        return jobs.Count;
    }

    // In a scope of its own: no snapshot is held while jobs run, which can take minutes.
    private async Task<List<Job>> Due()
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JobSql>().Due(MostAtOnce);
    }

    private async Task RunOne(Job job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().OrNull = SystemActor.Instance;
        var (db, sql) = (services.GetRequiredService<Db>(), services.GetRequiredService<JobSql>());
        if (
            services.GetServices<IJobHandler>().SingleOrDefault(h => h.Type == job.Type)
            is not { } handler
        )
        {
            log.LogError("Nothing in this program does jobs of type {Type}.", job.Type);
            var nobody = $"Programmet kender ikke opgaver af typen {job.Type}.";
            await db.Write(() => sql.Failed(job.Id, nobody, retry: null));
            return;
        }
        try
        {
            await handler.Run(job, ct);
            await db.Write(() => sql.Done(job.Id));
        }
        catch (JobFailedException e)
        {
            log.LogWarning(e, "Job {Type} {Key} failed.", job.Type, job.Key);
            await db.Write(() => sql.Failed(job.Id, e.Message, NextTry(job)));
        }
        // A bug in one handler is its own job's failure: it must neither stop the other jobs nor end the program.
        // Its message may hold a person's data, so only its kind is kept; the rest is in the log.
        catch (Exception e)
            when (e is not (OperationCanceledException or StorageUnavailableException))
        {
            log.LogError(e, "Job {Type} {Key} met a bug.", job.Type, job.Key);
            var reason = $"Uventet fejl ({e.GetType().Name}). Se loggen.";
            await db.Write(() => sql.Failed(job.Id, reason, NextTry(job)));
        }
    }

    private DateTimeOffset? NextTry(Job job) =>
        job.Attempts + 1 < MostTries ? clock.Now().AddMinutes(Math.Pow(2, job.Attempts)) : null;
}
