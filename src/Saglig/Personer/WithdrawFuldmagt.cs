using Saglig.Personer.Fuldmagter;
using Saglig.Sager;

namespace Saglig.Personer;

/// <summary>Ends a mandate; from that day the representative sees nothing and gets nothing.</summary>
public sealed class WithdrawFuldmagt(SagActs acts, FuldmagtSql sql)
{
    /// <param name="day">The first day on which it no longer holds.</param>
    /// <returns>False when the case has no such mandate, or when it had been withdrawn already.</returns>
    public Task<bool> Run(SagId sag, FuldmagtId id, DateOnly day) =>
        acts.Run(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } row || !await sql.Withdraw(sag, id, day))
                    return false;
                await act.Write(new FuldmagtTrukket(id.Value, row.Hvem.Navn, day));
                return true;
            }
        );
}
