using Ret;
using Saglig.Foranstaltninger;

namespace Saglig.Jobafklaringer;

/// <summary>Writes down the facts of a case of jobafklaring. Whether a condition is met is a person's answer, never computed.</summary>
public sealed class SaveJobafklaring(SaveForanstaltning save, JobafklaringSql sql)
{
    /// <summary>False when someone saved in between; nothing is changed then.</summary>
    public Task<bool> Run(SagId sag, Jobafklaringsforhold held) =>
        save.Run(sag, Afgørelsestype.Jobafklaring, held.Fælles, () => sql.Save(sag, held));
}
