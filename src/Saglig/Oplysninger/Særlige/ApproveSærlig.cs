using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Særlige;

/// <summary>A second person let information of a special category be used (S0-18).</summary>
public sealed record SærligGodkendt(Guid Id, string Begrundelse) : Hændelse
{
    public override string Type => "saerlig-oplysning-godkendt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Oplysning af særlig karakter er godkendt af en anden";
    public override Hjemmel Hjemmel => Love.GDPR("art. 9");
}

/// <summary>Records the approval of somebody else in the case's unit. A correction afterwards takes it away again.</summary>
public sealed class ApproveSærlig(SagActs acts, OplysningSaveSql sql)
{
    /// <param name="begrundelse">Why it is necessary in this case; never empty.</param>
    /// <returns>False when it is not waiting, or this person marked it or works in another unit.</returns>
    public Task<bool> Run(SagId sag, OplysningId id, string begrundelse) =>
        acts.Run(
            sag,
            async act =>
            {
                if (
                    act.Actor is not EmployeeActor second
                    || second.Unit != act.Sag.Unit
                    || !await sql.ApproveSærlig(sag, id, second.Id)
                )
                    return false;
                await act.Write(new SærligGodkendt(id.Value, begrundelse));
                return true;
            }
        );
}
