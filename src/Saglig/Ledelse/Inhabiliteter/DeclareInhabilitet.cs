using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>
/// An employee declares herself disqualified from a case (FVL § 6, stk. 1): from that moment the case is to her as one
/// that does not exist. Did she handle it, nobody does, and it is on her lists no more.
/// </summary>
public sealed class DeclareInhabilitet(
    SagActs acts,
    SagSql cases,
    InhabilitetSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>Only who may open the case can declare; asking again changes nothing, because the page is shut.</summary>
    public Task<InhabilitetId> Run(SagId sag, EmployeeActor who, string why) =>
        acts.Run(
            sag,
            async act =>
            {
                var (id, handled) = (new InhabilitetId(ids.New()), act.Sag.Ansvarlig == who.Id);
                await sql.Add(id, sag, who.Id, StoredText.Clean(why), clock.Now());
                if (handled)
                    await cases.Assign(sag, null);
                await act.Write(new InhabilitetErklæret(handled));
                return id;
            }
        );
}
