using System.Diagnostics;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Post;

/// <summary>Takes a paper from the tray, puts it on a case, an old or a new one, and journalises it; all or nothing.</summary>
public sealed class FordelPost(
    Db db,
    PostSql sql,
    PosttrinSql steps,
    CreateSag create,
    JournaliserPost journaliser
)
{
    /// <summary>The paper as the employee saw it; a later version of it is refused.</summary>
    public Task<FordelResult> Run(
        EmployeeActor employee,
        Bakkepapir paper,
        Fordeling til,
        DateTimeOffset now
    ) =>
        db.Write(async () =>
        {
            // Asked before a case is made: a refusal must leave nothing.
            if (
                await sql.Find(paper.Id) is not { ErBehandlet: false } current
                || current.Version != paper.Version
            )
                return new FordelResult(null);
            var sag = til switch
            {
                Fordeling.PåSag på => på.Sag,
                Fordeling.NySag ny => (await New(employee, current, ny)).Id,
                _ => throw new UnreachableException(),
            };
            if (!await sql.Finish(current, sag, employee.Id, now))
                return new FordelResult(null);
            var received = await journaliser.Run(sag, current, til as Fordeling.PåSag);
            await steps.Add(
                paper.Id,
                employee.Id,
                "journaliseret",
                $"Journaliseret som {received.Nummer}."
            );
            return new FordelResult(received);
        });

    private async Task<Sag> New(EmployeeActor employee, Bakkepapir paper, Fordeling.NySag ny) =>
        await create.Run(
            new NewSag(ny.Sagstype, ny.Titel, employee.Unit)
            {
                Borger = await journaliser.Borger(paper),
                Ansvarlig = ny.Ansvarlig,
                AfsendersNummer = paper.Papir.AfsendersNummer,
            }
        );
}
