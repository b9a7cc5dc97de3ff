using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Records that the statement has come for which the case waited (FVL § 21).</summary>
public sealed class ReceiveStatement(SagActs acts, HøringssvarSql sql, TimeProvider clock)
{
    /// <summary>Refused when the case waits for no statement.</summary>
    public Task<HøringResult> Run(SagId sag, DateOnly modtaget) =>
        acts.Run<HøringResult>(
            sag,
            async act =>
            {
                if (
                    await sql.LatestRequest(sag) is not { } request
                    || !request.ErÅben(clock.Today())
                )
                    return new HøringResult.Afvist("Sagen venter ikke på en udtalelse.");
                await act.Write(
                    new UdtalelseModtaget(modtaget),
                    new Journaldata { Modtaget = modtaget }
                );
                await sql.SetStated(request.Id, modtaget);
                return new HøringResult.Gjort();
            }
        );
}
