using Saglig.Foranstaltninger;
using Saglig.Storage;

namespace Saglig.Revalideringer;

/// <summary>What is special to cases about revalidering.</summary>
public sealed class RevalideringSql(Db db, ForanstaltningSql common)
{
    /// <summary>The case type of these cases.</summary>
    public const string Sagstype = "revalidering";

    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Revalideringsforhold> Find(SagId sag) =>
        (
            await db.Find(
                "select erhvervsmaal, plan_dokument_nr from revalideringssag where sag_id = @sag",
                new { sag },
                row => new Revalideringsforhold
                {
                    Erhvervsmål = row.Text("erhvervsmaal"),
                    Plan = row.IntOrNull("plan_dokument_nr"),
                }
            ) ?? new()
        ) with
        {
            Fælles = await common.Find(sag),
        };

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Revalideringsforhold r) =>
        await common.Save(sag, r.Fælles)
        && await db.Execute(
            """
            insert into revalideringssag (sag_id, erhvervsmaal, plan_dokument_nr) values (@sag, @Erhvervsmål, @Plan)
            on conflict (sag_id) do update set erhvervsmaal = @Erhvervsmål, plan_dokument_nr = @Plan
            """,
            new
            {
                sag,
                r.Erhvervsmål,
                r.Plan,
            }
        ) == 1;
}
