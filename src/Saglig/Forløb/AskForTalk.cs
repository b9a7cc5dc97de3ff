namespace Saglig.Forløb;

/// <summary>The citizen asks for the talk with the health coordinator and the coordinating caseworker (LAB § 113 stk. 3).</summary>
public sealed class AskForTalk(ForløbActs acts)
{
    /// <summary>Stale also when a talk has been asked for and not held.</summary>
    /// <param name="seen">The version of the course that the person saw.</param>
    /// <param name="asked">The day the citizen asked; today or earlier.</param>
    /// <param name="why">What the citizen said.</param>
    public Task<ForløbResult> Run(SagId sag, int seen, DateOnly asked, string why) =>
        acts.Run(
            sag,
            seen,
            async (act, _, sql) =>
            {
                await sql.AddTalk(sag, asked, why);
                await act.Write(new SamtaleØnsket(asked, why));
            },
            course => course.ÅbenSamtale is null
        );
}
