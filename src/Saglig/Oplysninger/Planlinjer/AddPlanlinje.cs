using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Puts a line in the information plan (S1-3).</summary>
public sealed class AddPlanlinje(SagActs acts, PlanSql sql, IdSource ids)
{
    /// <summary>Answers the id of the new line. Inside another act's transaction it joins that.</summary>
    public Task<PlanlinjeId> Run(SagId sag, Planlinje linje) =>
        acts.Run(
            sag,
            async act =>
            {
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
                return row.Id;
            }
        );
}
