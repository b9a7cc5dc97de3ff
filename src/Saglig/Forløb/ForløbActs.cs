using Ret;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>Runs acts on the course of a case: the one who acts has seen it as it is, and it still runs.</summary>
public sealed class ForløbActs(SagActs acts, ForløbSql sql, ForløbsændringSql changes)
{
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="change">Saves, and writes the journal line.</param>
    /// <param name="fits">False when the course is not as the act demands; nothing is changed then.</param>
    public Task<ForløbResult> Run(
        SagId sag,
        int seen,
        Func<SagAct, Indsatsforløb, ForløbsændringSql, Task> change,
        Func<Indsatsforløb, bool>? fits = null
    ) =>
        acts.Run<ForløbResult>(
            sag,
            async act =>
            {
                if (
                    await sql.Find(act.Sag) is not { } now
                    || fits?.Invoke(now.Fakta) == false
                    || !await changes.Raise(sag, seen)
                )
                    return new ForløbResult.Stale();
                await change(act, now.Fakta, changes);
                return new ForløbResult.Done();
            }
        );
}
