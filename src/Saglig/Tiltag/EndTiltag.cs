using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>Ends a measure, or gives it up before it begins.</summary>
public sealed class EndTiltag(SagActs acts, TiltagSql sql, TimeProvider clock)
{
    /// <param name="fordi">Why; never empty.</param>
    public Task<TiltagResult> Run(SagId sag, TiltagId id, string fordi) =>
        acts.Run<TiltagResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } planned)
                    return new TiltagResult.NotFound();
                if (planned.ErSlut)
                    return new TiltagResult.Stale();
                await sql.End(id, clock.Today(), fordi);
                await act.Write(
                    new TiltagSluttet(id.Value, planned.Hvad, planned.Begyndt is not null, fordi)
                );
                return new TiltagResult.Done();
            }
        );
}
