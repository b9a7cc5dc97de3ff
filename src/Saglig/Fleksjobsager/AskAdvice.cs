using Saglig.Sager;

namespace Saglig.Fleksjobsager;

/// <summary>Asks the health coordinator; this opens the narrow page of the case for them and nobody else.</summary>
public sealed class AskAdvice(SagActs acts, RådgivningSql sql, IdSource ids, TimeProvider clock)
{
    /// <summary>False when someone has been asked already and has not answered, or is no coordinator.</summary>
    public Task<bool> Run(SagId sag, EmployeeId coordinator, string question, DateOnly frist) =>
        acts.Run(
            sag,
            async act =>
            {
                if (
                    await sql.Open(sag) is not null
                    || !(await sql.Coordinators()).Contains(coordinator)
                )
                    return false;
                await sql.Add(
                    new Rådgivning(new(ids.New()), sag, act.Sag.Nummer)
                    {
                        Koordinator = coordinator,
                        Spørgsmål = question,
                        Anmodet = clock.Now(),
                        Frist = frist,
                    }
                );
                await act.Write(new RådgivningBestilt(question, frist));
                return true;
            }
        );
}
