using Saglig.Jobs;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Puts a copy that could not be handed over in the queue again.</summary>
public sealed class RetryBrev(
    SagActs acts,
    BrevSql sql,
    ForsendelseSql copies,
    JobSql jobs,
    TimeProvider clock
)
{
    /// <summary>False when the case has no such copy, or it has not failed.</summary>
    public Task<bool> Run(SagId sag, int dokumentNr, ForsendelseId id) =>
        acts.Run(
            sag,
            async act =>
            {
                var brev = await sql.Find(sag, dokumentNr);
                if (
                    brev?.Modtagere.SingleOrDefault(m => m.Id == id)
                    is not { Status: Brevstatus.Fejlet } copy
                )
                    return false;
                if (await copies.Requeue(id, clock.Now()) is not { } tries)
                    return false;
                await act.Write(new BrevForsøgtIgen($"{act.Sag.Nummer}-{dokumentNr}", copy.Navn));
                await jobs.Add(SendBrev.JobFor(id, tries));
                return true;
            }
        );
}
