using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>Plans a measure, unless it is one that nobody may plan. Nothing begins by it.</summary>
public sealed class PlanTiltag(SagActs acts, TiltagSql sql)
{
    /// <returns>Why it cannot be planned; null when it is.</returns>
    public Task<string?> Run(SagId sag, PlanlagtTiltag planned) =>
        acts.Run(
            sag,
            async act =>
            {
                if (Trinværn.Refusal(planned.Navn, planned.Formål, planned.Hos) is { } sentence)
                    return sentence;
                await sql.Add(sag, planned, ((EmployeeActor)act.Actor).Id);
                await act.Write(
                    new TiltagPlanlagt(planned.Id.Value, planned.Hvad, planned.Formål, planned.Fra)
                );
                return null;
            }
        );
}
