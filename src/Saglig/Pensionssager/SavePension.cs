using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>Writes down the facts of a case of førtidspension. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SavePension(SagActs acts, PensionSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Pensionsforhold held) =>
        acts.Run(
            sag,
            async act =>
            {
                var before = await sql.Find(sag);
                if (!await sql.Save(sag, held))
                    return false;
                await act.Write(
                    new BetingelserVurderet(
                        Afgørelsestype.Førtidspension,
                        held.Fælles.Version + 1,
                        held.Fælles.Betingelser
                    )
                );
                if (held.Påbegyndt is { } day && before.Påbegyndt != day)
                    await act.Write(new PensionssagPåbegyndt(day));
                return true;
            }
        );
}
