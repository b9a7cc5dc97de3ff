using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Vurderinger.AndenLæsninger;

/// <summary>What came of a second reader's answer.</summary>
public abstract record AnswerResult
{
    private AnswerResult() { }

    public sealed record Answered : AnswerResult;

    /// <summary>The case has no such request to this person; also when it is somebody else's.</summary>
    public sealed record NotFound : AnswerResult;

    public sealed record AlreadyAnswered : AnswerResult;
}

/// <summary>Records that the second reader has read and agrees, or why not. Only the one who was asked can answer.</summary>
public sealed class AnswerReading(SagActs acts, AndenLæsningSql sql, OplysningSql oplysninger)
{
    /// <param name="afvistFordi">Why the reader cannot agree; empty when they agree.</param>
    public Task<AnswerResult> Run(SagId sag, AndenLæsningId id, string afvistFordi) =>
        acts.Run<AnswerResult>(
            sag,
            async act =>
            {
                if (
                    await sql.Find(sag, id) is not { } asked
                    || asked.Læser.Value != act.Actor.PersonId
                )
                    return new AnswerResult.NotFound();
                if (asked.ErBesvaret)
                    return new AnswerResult.AlreadyAnswered();
                await sql.Answer(id, afvistFordi);
                var about = (await oplysninger.Find(sag, asked.Oplysning))!.Fakta.Titel;
                await act.Write(new AndenLæserSvarede(id.Value, about, afvistFordi));
                return new AnswerResult.Answered();
            }
        );
}
