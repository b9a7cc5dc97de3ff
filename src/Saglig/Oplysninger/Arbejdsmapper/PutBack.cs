using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Arbejdsmapper;

/// <summary>Puts information back into the working set, as it was when it was taken out.</summary>
public sealed class PutBack(
    SagActs acts,
    OplysningSql oplysninger,
    ArbejdsmappeSql sql,
    OplysningSaveSql save
)
{
    /// <returns>False when it is not out, or is of another case.</returns>
    public Task<bool> Run(SagId sag, OplysningId id) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.PutBack(sag, id))
                    return false;
                var back = (await oplysninger.Find(sag, id))!;
                var entry = await act.Write(
                    new OplysningLagtTilbage(id.Value, back.Fakta.NeutralTitel)
                );
                await save.AddEntry(id, back.Version, entry.Nr);
                return true;
            }
        );
}
