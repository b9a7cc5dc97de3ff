using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Personer.Borgere;

/// <summary>What came of changing the register's entry on a citizen.</summary>
public abstract record SaveBorgerResult
{
    private SaveBorgerResult() { }

    /// <param name="Sager">On how many cases it was journalised.</param>
    public sealed record Gemt(int Sager) : SaveBorgerResult;

    public sealed record Uændret : SaveBorgerResult;

    /// <summary>Someone saved in between; nothing was changed.</summary>
    public sealed record Konflikt(Borger Nu) : SaveBorgerResult;
}

/// <summary>
/// Changes the register's entry on a citizen, and journalises it on each of the citizen's open cases and on the case it
/// was done from: what a letter respects must be told where letters are written.
/// </summary>
public sealed class SaveBorger(Db db, BorgerSql sql, BorgersagerSql cases, SagActs acts)
{
    /// <param name="ændret">The citizen as wanted, with the version that was seen.</param>
    /// <param name="kilde">How the authority knows; empty when the citizen said so.</param>
    public Task<SaveBorgerResult> Run(SagId fra, Borger ændret, string kilde = "") =>
        db.Write<SaveBorgerResult>(async () =>
        {
            var before = (await sql.Find(ændret.Id))!;
            if (before.Version != ændret.Version)
                return new SaveBorgerResult.Konflikt(before);
            var changes = Ændring.Mellem(before, ændret);
            if (changes.Count == 0)
                return new SaveBorgerResult.Uændret();
            if (await sql.Update(ændret) == 0)
                return new SaveBorgerResult.Konflikt((await sql.Find(ændret.Id))!);
            var touched = (await cases.Open(ændret.Id)).Union([fra]).ToList();
            foreach (var sag in touched)
                await acts.Run(sag, act => act.Write(new BorgerRettet(changes, kilde)));
            return new SaveBorgerResult.Gemt(touched.Count);
        });
}
