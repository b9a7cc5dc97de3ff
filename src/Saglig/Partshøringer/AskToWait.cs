using Ret;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Records that the citizen asks the decision to wait for a statement (FVL § 21).</summary>
public sealed class AskToWait(SagActs acts, HøringssvarSql sql)
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
}
