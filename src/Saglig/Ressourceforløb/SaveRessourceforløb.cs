using Ret;
using Saglig.Foranstaltninger;

namespace Saglig.Ressourceforløb;

/// <summary>Writes down the facts of a case of ressourceforløb. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveRessourceforløb(SaveForanstaltning save, RessourceforløbSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Ressourceforhold held) =>
        save.Run(sag, Afgørelsestype.Ressourceforløb, held.Fælles, () => sql.Save(sag, held));
}
