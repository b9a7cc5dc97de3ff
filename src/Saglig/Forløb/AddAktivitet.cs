using Ret;

namespace Saglig.Forløb;

/// <summary>Writes down something that is set going in a course.</summary>
public sealed class AddAktivitet(ForløbActs acts, IdSource ids)
{
    /// <param name="seen">The version of the course that the person saw.</param>
    public Task<ForløbResult> Run(SagId sag, int seen, Forløbsaktivitet activity) =>
        acts.Run(
            sag,
            seen,
            async (act, _, sql) =>
            {
                await sql.AddActivity(sag, ids.New(), activity);
                await act.Write(new AktivitetSatIGang(activity.Navn, activity.Begyndt));
            }
        );
}
