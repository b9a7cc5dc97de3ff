using Ret;
using Saglig.Storage;

namespace Saglig.Forløb;

/// <summary>What acts write about a course. Only inside an act.</summary>
public sealed class ForløbsændringSql(Db db)
{
    /// <summary>The course, without coordinator.</summary>
    internal Task Add(SagId sag, Forløbsbegyndelse b) =>
        db.Execute(
            """
            insert into forloeb (sag_id, begyndt, maaneder, foerst_begyndt, bevilling_dokument_nr, plan_dokument_nr,
                sluttet_fordi, version)
            values (@sag, @Begynder, @months, @first, @Bevillingspapir, @Plan, '', 1)
            """,
            new
            {
                sag,
                b.Begynder,
                months = b.Måneder,
                first = b.FørstBegyndt,
                b.Bevillingspapir,
                b.Plan,
            }
        );

    /// <summary>Raises the version; false when another was seen, or the course has ended.</summary>
    internal async Task<bool> Raise(SagId sag, int seen) =>
        await db.Execute(
            """
            update forloeb set version = version + 1 where sag_id = @sag and version = @seen and sluttet is null
            """,
            new { sag, seen }
        ) == 1;

    /// <summary>From now on this one has the course.</summary>
    internal Task AddCoordinator(SagId sag, Koordinator k) =>
        db.Execute(
            """
            insert into forloeb_koordinator (sag_id, nr, medarbejder_id, fra, fordi)
            select @sag, count(*) + 1, @Medarbejder, @Fra, @Fordi from forloeb_koordinator where sag_id = @sag
            """,
            new
            {
                sag,
                k.Medarbejder,
                k.Fra,
                k.Fordi,
            }
        );

    internal Task AddTalk(SagId sag, DateOnly asked, string why) =>
        db.Execute(
            """
            insert into forloeb_samtale (sag_id, nr, anmodet, fordi, udfald)
            select @sag, count(*) + 1, @asked, @why, '' from forloeb_samtale where sag_id = @sag
            """,
            new
            {
                sag,
                asked,
                why,
            }
        );

    internal Task HoldTalk(SagId sag, DateOnly held, string outcome) =>
        db.Execute(
            "update forloeb_samtale set afholdt = @held, udfald = @outcome where sag_id = @sag and afholdt is null",
            new
            {
                sag,
                held,
                outcome,
            }
        );

    internal Task End(SagId sag, DateOnly day, string why) =>
        db.Execute(
            "update forloeb set sluttet = @day, sluttet_fordi = @why where sag_id = @sag",
            new
            {
                sag,
                day,
                why,
            }
        );
}
