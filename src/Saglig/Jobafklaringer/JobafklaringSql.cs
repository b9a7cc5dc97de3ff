using Saglig.Foranstaltninger;
using Saglig.Storage;

namespace Saglig.Jobafklaringer;

/// <summary>What is special to cases about jobafklaring.</summary>
public sealed class JobafklaringSql(Db db, ForanstaltningSql common)
{
    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Jobafklaringsforhold> Find(SagId sag) =>
        (
            await db.Find(
                """
                select sidste_sygedagpengedag, begynder, maaneder, uden_team_fordi from jobafklaringssag
                where sag_id = @sag
                """,
                new { sag },
                row => new Jobafklaringsforhold
                {
                    SidsteSygedagpengedag = row.DateOrNull("sidste_sygedagpengedag"),
                    Begynder = row.DateOrNull("begynder"),
                    Måneder = row.IntOrNull("maaneder"),
                    UdenTeamFordi = row.Text("uden_team_fordi"),
                }
            ) ?? new()
        ) with
        {
            Fælles = await common.Find(sag),
        };

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Jobafklaringsforhold j) =>
        await common.Save(sag, j.Fælles)
        && await db.Execute(
            """
            insert into jobafklaringssag (sag_id, sidste_sygedagpengedag, begynder, maaneder, uden_team_fordi)
            values (@sag, @SidsteSygedagpengedag, @Begynder, @Måneder, @UdenTeamFordi)
            on conflict (sag_id) do update set sidste_sygedagpengedag = @SidsteSygedagpengedag,
                begynder = @Begynder, maaneder = @Måneder, uden_team_fordi = @UdenTeamFordi
            """,
            new
            {
                sag,
                j.SidsteSygedagpengedag,
                j.Begynder,
                j.Måneder,
                j.UdenTeamFordi,
            }
        ) == 1;
}
