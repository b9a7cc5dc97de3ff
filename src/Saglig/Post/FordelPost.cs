using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Post;

/// <summary>Where a paper from the tray goes.</summary>
public abstract record Fordeling
{
    private Fordeling() { }

    /// <param name="HvorforIgen">Why a paper that we hold already is journalised again.</param>
    public sealed record PåSag(SagId Sag, string? HvorforIgen = null) : Fordeling
    {
        /// <summary>Files left out because they are held already.</summary>
        public IReadOnlyList<Duplikat> Udeladt { get; init; } = [];
    }

    public sealed record NySag(string Sagstype, string Titel, EmployeeId? Ansvarlig) : Fordeling;
}

/// <summary>What came of it: the number, or that somebody else was first.</summary>
/// <param name="Modtagelse">Null when the paper had left the tray.</param>
public sealed record FordelResult(Modtagelse? Modtagelse);

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
                _ => throw new System.Diagnostics.UnreachableException(),
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

/// <summary>Journalises a paper from the tray on its case, joining the transaction of <see cref="FordelPost"/>.</summary>
public sealed class JournaliserPost(SagActs acts, ModtagPapir modtag, FindBorger borgere)
{
    internal Task<BorgerId?> Borger(Bakkepapir paper) => borgere.OrNew(paper);

    internal Task<Modtagelse> Run(SagId sag, Bakkepapir paper, Fordeling.PåSag? på) =>
        acts.Run(
            sag,
            act => modtag.Run(act, paper.Papir with { HvorforIgen = på?.HvorforIgen }, på?.Udeladt)
        );
}
