using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger.Risici;

/// <summary>A leader let the plan go on though nobody knows whether it can make the illness worse (S3-27).</summary>
public sealed record RisikoGodkendt(string Begrundelse) : Hændelse
{
    public override string Type => "risiko-godkendt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "En leder har taget stilling til en ukendt helbredsrisiko";
    public override string Tekst => Begrundelse;
    public override Hjemmel Hjemmel => Love.LAB("§ 53, stk. 4");

    public override bool SumsUpCase() => true;
}

/// <summary>Records the approval of a leader of the case's unit. It falls away by itself when the answer about the risk is changed.</summary>
public sealed class ApproveRisk(SagActs acts, VurderingSql sql, VurderingSaveSql save)
{
    /// <param name="begrundelse">The leader's reasons; never empty.</param>
    /// <returns>False when there is no draft in which the risk is unknown and not yet approved.</returns>
    public Task<bool> Run(SagId sag, string begrundelse) =>
        acts.Run(
            sag,
            async act =>
            {
                var leader = (EmployeeActor)act.Actor;
                if (
                    !leader.Has(Role.Leder)
                    || leader.Unit != act.Sag.Unit
                    || await sql.Draft(sag)
                        is not {
                            Helbredsrisiko: Helbredsrisiko.Ukendt,
                            RisikoGodkendtAf: null
                        } draft
                )
                    return false;
                await save.ApproveRisk(draft.Id, leader.Id);
                await act.Write(new RisikoGodkendt(begrundelse));
                return true;
            }
        );
}
