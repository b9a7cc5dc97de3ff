using Ret;
using Saglig.Foranstaltninger;

namespace Saglig.Pensionssager;

/// <summary>Writes down the facts of a case of førtidspension. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SavePension(SaveForanstaltning save, PensionSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Pensionsforhold held)
    {
        Pensionsforhold before = new();
        return save.Run(
            sag,
            Afgørelsestype.Førtidspension,
            held.Fælles,
            async () =>
            {
                before = await sql.Find(sag);
                return await sql.Save(sag, held);
            },
            async act =>
            {
                if (held.Påbegyndt is { } day && before.Påbegyndt != day)
                    await act.Write(new PensionssagPåbegyndt(day));
            }
        );
    }
}
