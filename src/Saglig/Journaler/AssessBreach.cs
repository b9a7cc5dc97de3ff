using Ret;
using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>The security officer's assessment of a misfiled paper.</summary>
public sealed record DatabrudVurderet(int Nr, bool Anmeldt, string Vurdering) : Hændelse
{
    public override string Type => "databrud-vurderet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        Anmeldt
            ? $"Indførsel {Nr}: anmeldt til Datatilsynet"
            : $"Indførsel {Nr}: vurderet, ikke anmeldt";
    public override string Tekst => Vurdering;
    public override Hjemmel Hjemmel => Love.GDPR("art. 33");
}

/// <summary>Closes a breach with an assessment; answers false when a colleague already has.</summary>
public sealed class AssessBreach(SagActs acts, BreachSql sql, TimeProvider clock)
{
    public Task<bool> Run(Breach breach, string assessment, bool reported) =>
        acts.Run(
            breach.Sag,
            async act =>
            {
                var now = clock.Now();
                var by = ((EmployeeActor)act.Actor).Id;
                if (await sql.Close(breach.Id, assessment, reported ? now : null, now, by) == 0)
                    return false;
                await act.Write(new DatabrudVurderet(breach.Nr, reported, assessment));
                return true;
            }
        );
}
