using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Ends a look: there was nothing to use, or what there was is on the case.</summary>
public sealed class EndNetopslag(SagActs acts, NetopslagSql sql, TimeProvider clock)
{
    /// <param name="fordi">Why; never empty. The citizen reads it.</param>
    /// <returns>False when the case has no such look, or it is ended already.</returns>
    public Task<bool> Run(SagId sag, NetopslagId id, string fordi) =>
        acts.Run(
            sag,
            async act =>
            {
                if (
                    await sql.Find(sag, id) is not { Slut: null } row
                    || !await sql.End(id, clock.Today(), fordi)
                )
                    return false;
                await act.Write(new NetopslagSluttet(id.Value, row.Fakta.Kanal, fordi));
                return true;
            }
        );
}
