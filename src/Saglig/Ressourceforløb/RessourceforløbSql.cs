using Saglig.Foranstaltninger;
using Saglig.Storage;

namespace Saglig.Ressourceforløb;

/// <summary>What is special to cases about ressourceforløb.</summary>
public sealed class RessourceforløbSql(Db db, ForanstaltningSql common)
{
    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Ressourceforhold> Find(SagId sag) =>
        (
            await db.Find(
                "select oenske, har_haft, maaneder from ressourceforloebssag where sag_id = @sag",
                new { sag },
                row => new Ressourceforhold
                {
                    Ønske = row.Text("oenske"),
                    HarHaft = row.Flag("har_haft"),
                    Måneder = row.IntOrNull("maaneder"),
                }
            ) ?? new()
        ) with
        {
            Fælles = await common.Find(sag),
        };

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Ressourceforhold r) =>
        await common.Save(sag, r.Fælles)
        && await db.Execute(
            """
            insert into ressourceforloebssag (sag_id, oenske, har_haft, maaneder) values (@sag, @Ønske, @HarHaft, @Måneder)
            on conflict (sag_id) do update set oenske = @Ønske, har_haft = @HarHaft, maaneder = @Måneder
            """,
            new
            {
                sag,
                r.Ønske,
                r.HarHaft,
                r.Måneder,
            }
        ) == 1;
}
