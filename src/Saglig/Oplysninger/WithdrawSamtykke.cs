using Saglig.Oplysninger.Samtykker;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>Records that the citizen has withdrawn a consent. What was fetched before stays lawfully held.</summary>
public sealed class WithdrawSamtykke(SagActs acts, SamtykkeSql sql)
{
    /// <param name="day">The first day on which the consent no longer holds.</param>
    /// <returns>False when the case has no such consent, or when it had been withdrawn already.</returns>
    public Task<bool> Run(SagId sag, SamtykkeId id, DateOnly day) =>
        acts.Run(
            sag,
            async act =>
            {
                if (await sql.Find(sag, id) is not { } row || !await sql.Withdraw(id, day))
                    return false;
                await act.Write(new SamtykkeTrukket(id.Value, row.Samtykke.Kilde, day));
                return true;
            }
        );
}
