using Ret;
using Saglig.Sager;

namespace Saglig.Foranstaltninger;

/// <summary>Saves what a case about a measure holds, and journalises its conditions: the same act for every measure.</summary>
public sealed class SaveForanstaltning(SagActs acts)
{
    /// <param name="save">Saves over the version that was read, and answers false when someone saved in between.</param>
    /// <param name="also">What else the measure journalises; nothing when null.</param>
    /// <returns>False when someone saved in between; nothing is changed then.</returns>
    public Task<bool> Run(
        SagId sag,
        Afgørelsestype what,
        Foranstaltningsforhold held,
        Func<Task<bool>> save,
        Func<SagAct, Task>? also = null
    ) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await save())
                    return false;
                await act.Write(new BetingelserVurderet(what, held.Version + 1, held.Betingelser));
                if (also is not null)
                    await also(act);
                return true;
            }
        );
}
