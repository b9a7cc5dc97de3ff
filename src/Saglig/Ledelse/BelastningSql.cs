using Ret;
using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Ledelse;

/// <summary>How many open cases someone has. Null is the cases that nobody has.</summary>
/// <param name="Venter">Those that wait for the caseworker.</param>
/// <param name="Over">Those of them past their legal deadline.</param>
public sealed record Belastning(EmployeeId? Hvem, int Åbne, int Venter, int Over);

/// <summary>An open case on a leader's list.</summary>
public sealed record Ledersag(string Nummer, string Sagstype, string Borger, string Næste)
{
    public DateOnly? Frist { get; init; }
    public EmployeeId? Ansvarlig { get; init; }
    public DateOnly? Siden { get; init; }
}

/// <summary>The caseload of a unit.</summary>
public sealed class BelastningSql(Db db)
{
    /// <summary>Each caseworker of the unit, also one without cases, and the cases that nobody has; the most first.</summary>
    public Task<List<Belastning>> For(EmployeeActor leader, DateOnly today) =>
        db.List(
            $"""
            with mine as (
                select s.id, s.ansvarlig_id, st.bold, st.frist from sag s left join sag_status st on st.sag_id = s.id
                where s.enhed_id = @unit and s.afsluttet is null and {MayOpenSql.NotDisqualified}),
            hvem as (
                select m.id from medarbejder m
                join medarbejder_rolle r on r.medarbejder_id = m.id and r.rolle = 'Sagsbehandler'
                where m.enhed_id = @unit and m.fratraadt is null
                union select ansvarlig_id from mine)
            select h.id, count(mine.id) as aabne,
                coalesce(sum(case when mine.bold = @bold then 1 else 0 end), 0) as venter,
                coalesce(sum(case when mine.bold = @bold and mine.frist < @today then 1 else 0 end), 0) as over_frist
            from hvem h left join mine
                on mine.ansvarlig_id = h.id or (mine.ansvarlig_id is null and h.id is null)
            group by h.id order by 2 desc, h.id
            """,
            new
            {
                me = leader.Id,
                unit = leader.Unit,
                today,
                bold = Bold.Sagsbehandler,
            },
            row => new Belastning(
                row.IdOrNull("id") is { } id ? new EmployeeId(id) : null,
                row.Int("aabne"),
                row.Int("venter"),
                row.Int("over_frist")
            )
        );

    /// <summary>The open cases behind one of those figures, the nearest deadline first.</summary>
    /// <param name="who">Null for the cases that nobody has.</param>
    /// <param name="overdue">Only those that wait for the caseworker past their deadline.</param>
    public Task<List<Ledersag>> Cases(
        EmployeeActor leader,
        EmployeeId? who,
        bool overdue,
        DateOnly today
    ) =>
        db.List(
            $"""
            select s.nummer, t.navn as sagstype, coalesce(b.navn, s.titel) as borger, coalesce(st.naeste, '') as naeste, st.frist,
                st.bold_siden, s.ansvarlig_id
            from sag s join sagstype t on t.kode = s.sagstype left join sag_status st on st.sag_id = s.id
            left join borger b on b.id = s.borger_id
            where s.enhed_id = @unit and s.afsluttet is null and {MayOpenSql.NotDisqualified}
              and {(who is null ? "s.ansvarlig_id is null" : "s.ansvarlig_id = @who")}
              {(overdue ? "and st.bold = @bold and st.frist < @today" : "")}
            order by case when st.frist is null then 1 else 0 end, st.frist, s.nummer
            """,
            Arguments(leader, who, overdue, today),
            row => new Ledersag(
                row.Text("nummer"),
                row.Text("sagstype"),
                row.Text("borger"),
                row.Text("naeste")
            )
            {
                Frist = row.DateOrNull("frist"),
                Siden = row.DateOrNull("bold_siden"),
                Ansvarlig = row.IdOrNull("ansvarlig_id") is { } id ? new EmployeeId(id) : null,
            }
        );

    // Each parameter that is given must be used: PostgreSQL cannot tell the type of one that is not.
    private static object Arguments(
        EmployeeActor leader,
        EmployeeId? who,
        bool overdue,
        DateOnly today
    )
    {
        var (me, unit, bold) = (leader.Id, leader.Unit, Bold.Sagsbehandler);
        return (who, overdue) switch
        {
            (null, false) => new { me, unit },
            (null, true) => new
            {
                me,
                unit,
                today,
                bold,
            },
            ({ } id, false) => new
            {
                me,
                unit,
                who = id,
            },
            ({ } id, true) => new
            {
                me,
                unit,
                today,
                bold,
                who = id,
            },
        };
    }
}
