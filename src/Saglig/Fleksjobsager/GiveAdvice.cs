using Saglig.Sager;

namespace Saglig.Fleksjobsager;

/// <summary>The health coordinator answers; the advice becomes a paper of the case.</summary>
public sealed class GiveAdvice(SagActs acts, RådgivningSql sql, TimeProvider clock)
{
    /// <summary>Null when this coordinator has no open request in the case.</summary>
    public Task<Journalnummer?> Run(SagId sag, string advice, string regards) =>
        acts.Run<Journalnummer?>(
            sag,
            async act =>
            {
                var mine = (act.Actor as EmployeeActor)?.Id;
                if (await sql.Open(sag) is not { } open || open.Koordinator != mine)
                    return null;
                var number = await act.Write(
                    new RådgivningGivet(advice, regards),
                    new Journaldata { Modtaget = clock.Today() }
                );
                await sql.Answer(open.Id, advice, regards, clock.Now(), number.DokumentNr!.Value);
                return number;
            }
        );
}
