namespace Saglig.Forløb;

/// <summary>Gives the course another coordinating caseworker, from today. The log of all who have had it is kept.</summary>
public sealed class HandOverForløb(ForløbActs acts, TimeProvider clock)
{
    /// <summary>Stale also when the new one has the course already.</summary>
    /// <param name="seen">The version of the course that the person saw.</param>
    /// <param name="why">Why it changes hands; never empty.</param>
    public Task<ForløbResult> Run(SagId sag, int seen, EmployeeId to, string why) =>
        acts.Run(
            sag,
            seen,
            async (act, _, sql) =>
            {
                await sql.AddCoordinator(sag, new(to.Value, clock.Today(), why));
                await act.Write(new KoordinatorSkiftet(to.Value, why));
            },
            course => course.Koordinator?.Medarbejder != to.Value
        );
}
