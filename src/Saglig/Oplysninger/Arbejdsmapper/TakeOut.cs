using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>Takes information out of the working set, so that it is no longer used; nothing is deleted.</summary>
public sealed class TakeOut(
    SagActs acts,
    OplysningSql oplysninger,
    ArbejdsmappeSql sql,
    OplysningSaveSql save,
    TimeProvider clock
)
{
    /// <param name="fordi">Why; never empty.</param>
    /// <returns>How many were taken out: what was out already, or is of another case, is passed over.</returns>
    public Task<int> Run(SagId sag, IReadOnlyCollection<OplysningId> chosen, string fordi) =>
        acts.Run(
            sag,
            async act =>
            {
                var taken = 0;
                foreach (
                    var o in (await oplysninger.For(sag)).Where(o => chosen.Contains(o.Fakta.Id))
                )
                {
                    if (!await sql.TakeOut(sag, o.Fakta.Id, clock.Today(), fordi))
                        continue;
                    var entry = await act.Write(
                        new OplysningTagetUd(o.Fakta.Id.Value, o.Fakta.NeutralTitel, fordi)
                    );
                    await save.AddEntry(o.Fakta.Id, o.Version + 1, entry.Nr);
                    taken++;
                }
                return taken;
            }
        );
}
