namespace Saglig.Forløb;

/// <summary>The talk that the citizen asked for has been held.</summary>
public sealed class HoldTalk(ForløbActs acts)
{
    /// <summary>Stale also when no talk is asked for.</summary>
    /// <param name="seen">The version of the course that the person saw.</param>
    /// <param name="held">The day of the talk; not before it was asked for.</param>
    /// <param name="outcome">What came of it; never empty.</param>
    public Task<ForløbResult> Run(SagId sag, int seen, DateOnly held, string outcome) =>
        acts.Run(
            sag,
            seen,
            async (act, _, sql) =>
            {
                await sql.HoldTalk(sag, held, outcome);
                await act.Write(new SamtaleHoldt(held, outcome));
            },
            course => course.ÅbenSamtale?.Anmodet <= held
        );
}
