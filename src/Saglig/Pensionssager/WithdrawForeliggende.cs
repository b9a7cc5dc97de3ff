using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Pensionssager;

/// <summary>The citizen takes the request back; the frozen list is kept, and no longer binds.</summary>
public sealed class WithdrawForeliggende(SagActs acts, ForeliggendeSql sql, TimeProvider clock)
{
    /// <summary>False when no request is in force.</summary>
    public Task<bool> Run(SagId sag, string how) =>
        acts.Run(
            sag,
            async act =>
            {
                if (!await sql.Withdraw(sag, clock.Today()))
                    return false;
                await act.Write(new ForeliggendeTrukket(clock.Today(), how));
                return true;
            }
        );
}
