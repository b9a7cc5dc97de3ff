using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Post;

/// <summary>The cases among which the place of a paper is chosen.</summary>
public sealed class SagsvalgSql(Db db)
{
    /// <summary>Numbers of the citizen's cases, open ones and newest first.</summary>
    public Task<List<string>> NumbersOf(BorgerId borger) =>
        db.List(
            """
            select nummer from sag where borger_id = @borger
            order by case when afsluttet is null then 0 else 1 end, oprettet desc limit 50
            """,
            new { borger },
            row => row.Text("nummer")
        );

    public Task<Sag?> Find(string nummer) =>
        db.Find(
            $"select {SagRow.Columns} from sag s join sagstype t on t.kode = s.sagstype where s.nummer = @nummer",
            new { nummer },
            SagRow.Map
        );
}
