using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>What came of a step between trainee and mentor.</summary>
public abstract record MentorResult
{
    private MentorResult() { }

    public sealed record Gjort : MentorResult;

    /// <summary>A Danish sentence that says why not and what to do.</summary>
    public sealed record Afvist(string Hvorfor) : MentorResult;
}

/// <summary>A trainee signs the draft and puts it before the mentor (S4-38).</summary>
public sealed class SendTilMentor(
    SagActs acts,
    UdkastSql drafts,
    MentorSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    /// <param name="version">The version of the draft that the trainee saw.</param>
    public Task<MentorResult> Run(SagId sag, int version) =>
        acts.Run<MentorResult>(
            sag,
            async act =>
            {
                var trainee = (EmployeeActor)act.Actor;
                if (trainee.Mentor is not { } mentor)
                    return new MentorResult.Afvist("Du har ingen mentor. Spørg din leder.");
                if ((await drafts.Find(sag))?.Version != version)
                    return new MentorResult.Afvist(
                        "Udkastet er ændret, siden du åbnede siden. Læs det igen."
                    );
                if (await sql.Open(sag) is { } open && open.UdkastVersion == version)
                    return new MentorResult.Afvist("Din mentor har allerede udkastet.");
                await Close(sag);
                await sql.Add(
                    new Gennemgang(new(ids.New()), sag, act.Sag.Nummer, version)
                    {
                        Forfatter = trainee.Id,
                        Mentor = mentor,
                        Sendt = clock.Now(),
                    }
                );
                await act.Write(new UdkastTilMentor(version));
                return new MentorResult.Gjort();
            }
        );

    // A newer version takes the place of the one that waits; that is not the mentor sending it back.
    private async Task Close(SagId sag)
    {
        if (await sql.Open(sag) is { } old)
            await sql.Withdraw(old.Id);
    }
}
