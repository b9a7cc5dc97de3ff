using Saglig.Jobs;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Breve.Kanaler;

/// <summary>Takes one recipient's copy to its channel and keeps how it went. A copy already handed over is left alone.</summary>
public sealed class DeliverBrev(
    ForsendelseSql sql,
    IEnumerable<IBrevkanal> channels,
    ISagStatus status,
    Db db,
    TimeProvider clock
) : IJobHandler
{
    public string Type => SendBrev.Job;

    public async Task Run(Job job, CancellationToken ct)
    {
        var id = new ForsendelseId(Guid.ParseExact(job.Data, "D"));
        var copy =
            await sql.Find(id)
            ?? throw new InvalidOperationException($"There is no copy {id.Value} to deliver.");
        await db.EndReading();
        var channel = channels.Single(c => c.Kanal == copy.Forsendelse.Kanal);
        try
        {
            if (copy.Forsendelse.Status is Brevstatus.Venter or Brevstatus.Fejlet)
                await Save(copy, await channel.Deliver(copy, ct), null);
            await channel.Finish(copy, ct);
        }
        catch (JobFailedException e)
        {
            await Save(copy, Brevstatus.Fejlet, e.Message);
            throw;
        }
    }

    /// <summary>A letter that has gone, or failed to, changes whose turn it is in the case.</summary>
    private Task Save(Ekspedition copy, Brevstatus reached, string? error) =>
        db.Write(async () =>
        {
            await sql.SetStatus(copy.Forsendelse.Id, reached, clock.Now(), error);
            await status.Refresh(copy.Sag);
        });
}
