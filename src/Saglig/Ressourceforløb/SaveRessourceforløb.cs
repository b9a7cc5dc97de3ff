using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;

namespace Saglig.Ressourceforløb;

/// <summary>Writes down the facts of a case of ressourceforløb. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveRessourceforløb(SagActs acts, RessourceforløbSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Ressourceforhold held) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.Save(sag, held))
                    return false;
                await act.Write(
                    new BetingelserVurderet(
                        Afgørelsestype.Ressourceforløb,
                        held.Fælles.Version + 1,
                        held.Fælles.Betingelser
                    )
                );
                return true;
            }
        );
}
