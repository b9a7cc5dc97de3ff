using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>The mentor approves a trainee's draft, which issues it, or returns it with comments (S4-38).</summary>
public sealed class AnswerUdkast(
    SagActs acts,
    MentorSql sql,
    IssueAfgørelse issue,
    TimeProvider clock
)
{
    /// <summary>Issues the decision with the trainee's signature and the mentor's approval. Null when it is not this mentor's.</summary>
    /// <param name="version">The version of the draft that the mentor has read.</param>
    public Task<IssueResult?> Approve(SagId sag, int version) =>
        acts.Run<IssueResult?>(
            sag,
            async act =>
            {
                if (await Mine(act) is not { } review)
                    return null;
                var by = new Afgører(review.Forfatter, UnderOplæring: true)
                {
                    GodkendtAf = review.Mentor,
                };
                var result = await issue.Run(act, version, by);
                if (result is IssueResult.Truffet)
                    await sql.Answer(review.Id, approved: true, "", clock.Now());
                return result;
            }
        );

    /// <summary>False when there is nothing for this mentor to return.</summary>
    public Task<bool> Return(SagId sag, string comment) =>
        acts.Run(
            sag,
            async act =>
            {
                if (await Mine(act) is not { } review)
                    return false;
                await sql.Answer(review.Id, approved: false, comment, clock.Now());
                await act.Write(new UdkastReturneret(comment));
                return true;
            }
        );

    private async Task<Gennemgang?> Mine(SagAct act) =>
        await sql.Open(act.Sag.Id) is { } open && open.Mentor == (act.Actor as EmployeeActor)?.Id
            ? open
            : null;
}
