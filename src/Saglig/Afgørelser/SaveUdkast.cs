using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Afgørelser;

/// <summary>What came of saving a draft of a decision.</summary>
public abstract record SaveUdkastResult
{
    private SaveUdkastResult() { }

    public sealed record Gemt(Udkast Udkast) : SaveUdkastResult;

    /// <summary>Someone saved in between, or the decision has been made; null in the latter case.</summary>
    public sealed record Ændret(Udkast? Deres) : SaveUdkastResult;
}

/// <summary>
/// Saves the draft over the version it was read in. A draft is no part of the journal: it becomes one when the decision
/// is made. But what it ends with decides what is next in the case: a grant in full needs no hearing.
/// </summary>
public sealed class SaveUdkast(
    Db db,
    UdkastSql sql,
    ISagStatus status,
    CurrentActor actor,
    TimeProvider clock
)
{
    public Task<SaveUdkastResult> Run(SagId sag, Udkast draft) =>
        db.Write<SaveUdkastResult>(async () =>
        {
            var held = await sql.Find(sag);
            var next = draft with { Gemt = clock.Now(), GemtAf = ((EmployeeActor)actor.Value).Id };
            var fits = (held?.Version ?? 0) == draft.Version && await sql.Save(sag, next);
            if (!fits)
                return new SaveUdkastResult.Ændret(held);
            await status.Refresh(sag);
            return new SaveUdkastResult.Gemt(next with { Version = draft.Version + 1 });
        });
}
