using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>Plans a measure. Nothing begins by it.</summary>
public sealed class PlanTiltag(SagActs acts, TiltagSql sql)
{
    public Task<TiltagId> Run(SagId sag, PlanlagtTiltag planned) =>
        acts.Run(
            sag,
            async act =>
            {
                await sql.Add(sag, planned, ((EmployeeActor)act.Actor).Id);
                await act.Write(
                    new TiltagPlanlagt(planned.Id.Value, planned.Hvad, planned.Formål, planned.Fra)
                );
                return planned.Id;
            }
        );
}
