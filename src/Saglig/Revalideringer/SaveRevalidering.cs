using Ret;
using Saglig.Foranstaltninger;

namespace Saglig.Revalideringer;

/// <summary>Writes down the facts of a case of revalidering. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveRevalidering(SaveForanstaltning save, RevalideringSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Revalideringsforhold held) =>
        save.Run(sag, Afgørelsestype.Revalidering, held.Fælles, () => sql.Save(sag, held));
}
