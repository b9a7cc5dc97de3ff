namespace Saglig.Forløb;

/// <summary>Ends a course. What it held is kept.</summary>
public sealed class EndForløb(ForløbActs acts)
{
    /// <param name="seen">The version of the course that the person saw.</param>
    /// <param name="day">Its last day.</param>
    /// <param name="why">Why it ends; never empty.</param>
    public Task<ForløbResult> Run(SagId sag, int seen, DateOnly day, string why) =>
        acts.Run(
            sag,
            seen,
            async (act, course, sql) =>
            {
                await sql.End(sag, day, why);
                await act.Write(new ForløbSluttet(course.Art, day, why));
            },
            course => course.Begyndt <= day
        );
}
