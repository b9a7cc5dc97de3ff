using Saglig.Sager;

namespace Saglig.Tiltag.Godkendelser;

/// <summary>
/// A leader of the case's unit lets a measure begin though the risk is unknown. The approval falls away by itself when the
/// question about health is answered anew.
/// </summary>
public sealed class ApproveTiltag(SagActs acts, TiltagSql sql)
{
    /// <param name="version">The version that the leader saw.</param>
    /// <param name="begrundelse">The leader's reasons; never empty.</param>
    public Task<TiltagResult> Run(SagId sag, TiltagId id, int version, string begrundelse) =>
        acts.Run<TiltagResult>(
            sag,
            async act =>
            {
                var leader = (EmployeeActor)act.Actor;
                if (
                    !leader.Has(Role.Leder)
                    || leader.Unit != act.Sag.Unit
                    || await sql.Find(sag, id) is not { } planned
                )
                    return new TiltagResult.NotFound();
                if (planned.Version != version || !planned.VenterPåLeder)
                    return new TiltagResult.Stale();
                await sql.Approve(id, leader.Id, begrundelse);
                await act.Write(new TiltagGodkendt(id.Value, planned.Hvad, begrundelse));
                return new TiltagResult.Done();
            }
        );
}
