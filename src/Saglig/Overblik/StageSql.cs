using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>How far a case has come: the days on which its stages were reached.</summary>
public sealed record Stage(string Type, DateOnly Created)
{
    /// <summary>The published deadline in weeks; null for a type without one.</summary>
    public int? Weeks { get; init; }

    /// <summary>The day the open or latest application was received.</summary>
    public DateOnly? Received { get; init; }
    public DateOnly? Informed { get; init; }

    /// <summary>The day the latest assessment was signed.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>The day the case was closed, or its application ended without a decision.</summary>
    public DateOnly? Closed { get; init; }
}

/// <summary>The stages of a case in one question.</summary>
public sealed class StageSql(Db db)
{
    public Task<Stage> Find(SagId sag) =>
        db.Get(
            """
            select t.navn, s.oprettet, s.afsluttet, coalesce(a.frist_uger, t.svarfrist_uger) as uger, a.modtaget,
                o.oplyst, case when a.slut_art <> 'SkriftligAfgørelse' then a.slut_dag end as slut,
                (select max(v.underskrevet) from vurdering v where v.sag_id = s.id) as underskrevet
            from sag s
            join sagstype t on t.kode = s.sagstype
            left join sagsoplysning o on o.sag_id = s.id
            left join ansoegning a on a.id = (
                select b.id from ansoegning b where b.sag_id = s.id
                order by case when b.slut_dag is null then 0 else 1 end, b.modtaget desc, b.id desc limit 1)
            where s.id = @sag
            """,
            new { sag },
            row => new Stage(
                row.Text("navn").ToLowerInvariant(),
                row.Instant("oprettet").DateInCopenhagen()
            )
            {
                Weeks = row.IntOrNull("uger"),
                Received = row.DateOrNull("modtaget"),
                Informed = row.DateOrNull("oplyst"),
                Signed = row.InstantOrNull("underskrevet")?.DateInCopenhagen(),
                Closed =
                    row.DateOrNull("slut") ?? row.InstantOrNull("afsluttet")?.DateInCopenhagen(),
            }
        );
}
