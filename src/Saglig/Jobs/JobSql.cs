using Saglig.Storage;

namespace Saglig.Jobs;

/// <summary>The queue of jobs.</summary>
public sealed class JobSql(Db db, IdSource ids, TimeProvider clock)
{
    /// <summary>Queues a job in the present transaction; one with the same key is left as it is.</summary>
    public Task Add(Job job, DateTimeOffset? notBefore = null) =>
        db.Execute(
            """
            insert into job (id, type, noegle, data, oprettet, tidligst, forsoeg, status)
            values (@id, @Type, @Key, @Data, @now, @notBefore, 0, 'venter')
            on conflict (noegle) do nothing
            """,
            new
            {
                id = ids.New(),
                job.Type,
                job.Key,
                job.Data,
                now = clock.Now(),
                notBefore = notBefore ?? clock.Now(),
            }
        );

    /// <summary>The waiting jobs whose time has come, oldest first.</summary>
    public Task<List<Job>> Due(int most) =>
        db.List(
            """
            select id, type, noegle, data, forsoeg from job
            where status = 'venter' and tidligst <= @now order by tidligst, id limit @most
            """,
            new { now = clock.Now(), most },
            row => new Job(row.Text("type"), row.Text("noegle"), row.Text("data"))
            {
                Id = row.Id("id"),
                Attempts = row.Int("forsoeg"),
            }
        );

    /// <summary>The jobs that were given up, the latest first.</summary>
    public Task<List<FailedJob>> GivenUp(int most) =>
        db.List(
            """
            select id, type, fejl, forsoeg, tidligst from job
            where status = 'opgivet' order by tidligst desc, id limit @most
            """,
            new { most },
            row => new FailedJob(
                row.Id("id"),
                row.Text("type"),
                row.TextOrNull("fejl") ?? "",
                row.Int("forsoeg"),
                row.Instant("tidligst")
            )
        );

    /// <summary>Lets a given-up job be tried anew from the first try; false when it is not given up any more.</summary>
    public async Task<bool> TryAgain(Guid id) =>
        await db.Execute(
            "update job set status = 'venter', forsoeg = 0, tidligst = @now where id = @id and status = 'opgivet'",
            new { id, now = clock.Now() }
        ) > 0;

    public Task Done(Guid id) =>
        db.Execute(
            "update job set status = 'udfoert', udfoert = @now, fejl = null where id = @id",
            new { id, now = clock.Now() }
        );

    /// <summary>Puts a failed job back with a later time, or gives it up for a person to look at.</summary>
    public Task Failed(Guid id, string reason, DateTimeOffset? retry) =>
        db.Execute(
            """
            update job set forsoeg = forsoeg + 1, fejl = @reason, status = @status, tidligst = @at where id = @id
            """,
            new
            {
                id,
                reason,
                status = retry is null ? "opgivet" : "venter",
                at = retry ?? clock.Now(),
            }
        );
}
