using Ret;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Records that the citizen asks the decision to wait for a statement (FVL § 21), and that the statement has come.</summary>
public sealed class AskToWait(SagActs acts, HøringssvarSql sql, TimeProvider clock)
{
    /// <summary>A later request, or a new answer to the same one, replaces the earlier; all stay in the journal.</summary>
    public Task Run(SagId sag, Udtalelsesbegæring begæring) =>
        acts.Run(
            sag,
            async act =>
            {
                var number = await act.Write(
                    new UdtalelseBegæret(begæring.Modtaget, begæring.Frist, begæring.AfvistFordi),
                    new Journaldata { Modtaget = begæring.Modtaget }
                );
                await sql.AddRequest(sag, begæring, number.Nr);
                return true;
            }
        );

    /// <summary>The statement has come; refused when nobody waits for one.</summary>
    public Task<HøringResult> Stated(SagId sag, DateOnly modtaget) =>
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
