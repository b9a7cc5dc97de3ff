using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Records that the post brought a letter back: it has not reached its recipient.</summary>
public sealed class ReturnBrev(SagActs acts, BrevSql sql, ForsendelseSql copies, TimeProvider clock)
{
    /// <summary>False when the case has no such copy lying with the post.</summary>
    public Task<bool> Run(SagId sag, int dokumentNr, ForsendelseId id, string grund) =>
        acts.Run(
            sag,
            async act =>
            {
                var brev = await sql.Find(sag, dokumentNr);
                if (
                    brev?.Modtagere.SingleOrDefault(m => m.Id == id)
                    is not { Status: Brevstatus.TilPrint } copy
                )
                    return false;
                await copies.SetStatus(id, Brevstatus.Returneret, clock.Now(), grund);
                await act.Write(
                    new BrevReturneret($"{act.Sag.Nummer}-{dokumentNr}", copy.Navn, grund)
                );
                return true;
            }
        );
}
