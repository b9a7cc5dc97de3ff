using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Jobafklaringer;

/// <summary>Writes down the facts of a case of jobafklaring. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveJobafklaring(SagActs acts, JobafklaringSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Jobafklaringsforhold held) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.Save(sag, held))
                    return false;
                await act.Write(
                    new BetingelserVurderet(
                        Afgørelsestype.Jobafklaring,
                        held.Fælles.Version + 1,
                        held.Fælles.Betingelser
                    )
                );
                return true;
            }
        );
}
