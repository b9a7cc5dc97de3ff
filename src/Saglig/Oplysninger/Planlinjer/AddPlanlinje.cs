using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Puts a line in the information plan (S1-3).</summary>
public sealed class AddPlanlinje(SagActs acts, PlanSql sql, IdSource ids)
{
    /// <summary>Refuses a line that starts a web search or sets a limit. Inside another act's transaction it joins that.</summary>
    public Task<PlanResult> Run(SagId sag, Planlinje linje) =>
        acts.Run<PlanResult>(
            sag,
            async act =>
            {
                if (Trinværn.Refusal(linje.Hvad, linje.Formål) is { } sentence)
                    return new PlanResult.WrongState(sentence);
                var row = new PlanRow(new(ids.New()), linje);
                await sql.Add(sag, row, act.Actor);
                await act.Write(
                    new PlanlinjeTilføjet(
                        row.Id.Value,
                        linje.Ansvar,
                        linje.Hvad,
                        linje.Formål,
                        linje.Frist
                    )
                );
                return new PlanResult.Done(row.Id);
            }
        );
}
