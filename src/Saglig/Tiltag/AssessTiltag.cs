using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>Answers whether a measure can make the illness worse. A new answer takes an earlier approval away.</summary>
public sealed class AssessTiltag(SagActs acts, TiltagSql sql)
{
    /// <param name="seen">The measure as the person saw it, with the new answer.</param>
    public Task<TiltagResult> Run(SagId sag, PlanlagtTiltag seen) =>
        acts.Run<TiltagResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, seen.Id) is not { } now)
                    return new TiltagResult.NotFound();
                if (now.Version != seen.Version || now.ErSlut)
                    return new TiltagResult.Stale();
                var by = ((EmployeeActor)act.Actor).Id;
                await sql.Assess(now.Id, seen.Risiko, seen.RisikoFordi, seen.RisikoDokument, by);
                await act.Write(
                    new TiltagVurderet(
                        now.Id.Value,
                        now.Hvad,
                        seen.Risiko,
                        seen.RisikoFordi,
                        seen.RisikoDokument
                    )
                );
                return new TiltagResult.Done();
            }
        );
}
