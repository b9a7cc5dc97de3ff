using Ret;
using Saglig.Breve;
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

    /// <summary>The day the rehabilitation team, and the health coordinator, were asked; null while they are not.</summary>
    public DateOnly? Team { get; init; }
    public DateOnly? Advice { get; init; }

    /// <summary>The day the draft was put before the mentor who has it now.</summary>
    public DateOnly? Mentor { get; init; }

    /// <summary>The decision that ended the latest application.</summary>
    public DateOnly? Decided { get; init; }
    public Udfald? Outcome { get; init; }

    /// <summary>The day its letter was handed over, and the day it was there for the citizen to read on the portal.</summary>
    public DateOnly? Sent { get; init; }
    public DateOnly? Arrived { get; init; }
}

/// <summary>The stages of a case in one question.</summary>
public sealed class StageSql(Db db)
{
    public Task<Stage> Find(SagId sag) =>
        db.Get(
            """
            select t.navn, s.oprettet, s.afsluttet, coalesce(a.frist_uger, t.svarfrist_uger) as uger, a.modtaget,
                o.oplyst, case when a.slut_art <> 'afgoerelse' then a.slut_dag end as slut,
                (select max(v.underskrevet) from vurdering v where v.sag_id = s.id) as underskrevet,
                coalesce((select max(p.indkaldt) from teampunkt p where p.sag_id = s.id and p.holdt is null),
                    (select f.forelagt_team from fleksjobsag f where f.sag_id = s.id)) as team,
                (select max(r.anmodet) from sundhedsraadgivning r
                    where r.sag_id = s.id and r.besvaret is null) as raad,
                (select max(m.sendt) from mentorgennemgang m where m.sag_id = s.id and m.besvaret is null) as mentor,
                d.dag as afgjort, d.udfald,
                (select min(m.status_siden) from brev b join brev_modtager m on m.brev_id = b.id
                    where b.sag_id = s.id and b.dokument_nr = d.brev_nr
                        and m.status in (@portal, @printed)) as sendt,
                (select min(m.tilgaengelig) from brev b join brev_modtager m on m.brev_id = b.id
                    where b.sag_id = s.id and b.dokument_nr = d.brev_nr) as fremme
            from sag s
            join sagstype t on t.kode = s.sagstype
            left join sagsoplysning o on o.sag_id = s.id
            left join ansoegning a on a.id = (
                select b.id from ansoegning b where b.sag_id = s.id
                order by case when b.slut_dag is null then 0 else 1 end, b.modtaget desc, b.id desc limit 1)
            left join afgoerelse d on d.sag_id = s.id and (a.id is null or a.slut_dag is not null)
                and d.nr = (select max(e.nr) from afgoerelse e where e.sag_id = s.id)
            where s.id = @sag
            """,
            new
            {
                sag,
                portal = Brevstatus.Tilgængelig,
                printed = Brevstatus.TilPrint,
            },
            Map
        );

    private static Stage Map(Row row) =>
        new(row.Text("navn").ToLowerInvariant(), row.Instant("oprettet").DateInCopenhagen())
        {
            Weeks = row.IntOrNull("uger"),
            Received = row.DateOrNull("modtaget"),
            Informed = row.DateOrNull("oplyst"),
            Signed = Day(row, "underskrevet"),
            Closed = row.DateOrNull("slut") ?? Day(row, "afsluttet"),
            Team = row.DateOrNull("team"),
            Advice = Day(row, "raad"),
            Mentor = Day(row, "mentor"),
            Decided = row.DateOrNull("afgjort"),
            Outcome = row.IsNull("udfald") ? null : row.Code<Udfald>("udfald"),
            Sent = Day(row, "sendt"),
            Arrived = Day(row, "fremme"),
        };

    private static DateOnly? Day(Row row, string column) =>
        row.InstantOrNull(column)?.DateInCopenhagen();
}
