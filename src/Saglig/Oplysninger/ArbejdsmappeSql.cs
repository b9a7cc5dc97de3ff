using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>What has been taken out of the working set of a case, and when the case was last decided.</summary>
public sealed class ArbejdsmappeSql(Db db)
{
    /// <summary>The day of the latest decision; null when none has been made.</summary>
    public async Task<DateOnly?> Decided(SagId sag) =>
        (
            await db.List(
                "select dag from afgoerelse where sag_id = @sag order by nr desc limit 1",
                new { sag },
                row => row.Date("dag")
            )
        )
            is [var day]
            ? day
            : null;

    /// <summary>Answers false when the case has no such information in its working set. Only inside an act.</summary>
    internal async Task<bool> TakeOut(SagId sag, OplysningId id, DateOnly day, string why) =>
        await db.Execute(
            """
            update oplysning set ude_siden = @day, ude_fordi = @why, version = version + 1
            where id = @id and sag_id = @sag and ude_siden is null
            """,
            new
            {
                id = id.Value,
                sag,
                day,
                why,
            }
        ) == 1;

    /// <summary>Answers false when it is not out. Only inside an act.</summary>
    internal async Task<bool> PutBack(SagId sag, OplysningId id) =>
        await db.Execute(
            """
            update oplysning set ude_siden = null, ude_fordi = '', version = version + 1
            where id = @id and sag_id = @sag and ude_siden is not null
            """,
            new { id = id.Value, sag }
        ) == 1;
}
