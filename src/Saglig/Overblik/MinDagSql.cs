using Ret;
using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>Something that today asks of a caseworker.</summary>
public sealed record DayTask(
    string Nummer,
    string Borger,
    string Hvad,
    DateOnly? Frist,
    string? Hjemmel
);

/// <summary>Something that came since one was last here.</summary>
public sealed record News(
    string Nummer,
    int Nr,
    string Titel,
    string Borger,
    DateTimeOffset Journaliseret
);

/// <summary>What Min dag shows.</summary>
public sealed class MinDagSql(Db db)
{
    /// <summary>Own open cases where one has the ball, the nearest legal deadline first.</summary>
    public Task<List<DayTask>> Waiting(EmployeeId me, int most) =>
        db.List(
            """
            select s.nummer, coalesce(b.navn, s.titel) as borger, st.naeste, st.frist, st.frist_hjemmel
            from sag s join sag_status st on st.sag_id = s.id left join borger b on b.id = s.borger_id
            where s.ansvarlig_id = @me and s.afsluttet is null and st.bold = @bold
            order by case when st.frist is null then 1 else 0 end, st.frist, s.nummer limit @most
            """,
            new
            {
                me,
                bold = Bold.Sagsbehandler,
                most,
            },
            row => new DayTask(
                row.Text("nummer"),
                row.Text("borger"),
                row.Text("naeste"),
                row.DateOrNull("frist"),
                row.TextOrNull("frist_hjemmel")
            )
        );

    /// <summary>How many own open cases wait for oneself, and how many of those are past their deadline.</summary>
    public Task<(int Waiting, int Overdue, int Open)> Count(EmployeeId me, DateOnly today) =>
        db.Get(
            """
            select count(*) as aabne,
                coalesce(sum(case when st.bold = @bold then 1 else 0 end), 0) as venter,
                coalesce(sum(case when st.bold = @bold and st.frist < @today then 1 else 0 end), 0) as over
            from sag s join sag_status st on st.sag_id = s.id
            where s.ansvarlig_id = @me and s.afsluttet is null
            """,
            new
            {
                me,
                today,
                bold = Bold.Sagsbehandler,
            },
            row => (row.Int("venter"), row.Int("over"), row.Int("aabne"))
        );

    /// <summary>What others have put on own cases in the last days, and one has not opened the case since.</summary>
    public Task<List<News>> News(EmployeeId me, DateTimeOffset since, int most) =>
        db.List(
            """
            select s.nummer, j.nr, i.titel, coalesce(b.navn, s.titel) as borger, j.journaliseret
            from sag s
            join journal j on j.sag_id = s.id and j.journaliseret > @since and j.art = 'Ind'
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr and i.forseglet is null
            left join borger b on b.id = s.borger_id
            where s.ansvarlig_id = @me and s.afsluttet is null
              and (j.forfatter_id is null or j.forfatter_id <> @me)
              and not exists (select 1 from opslag o
                              where o.sag_id = s.id and o.person_id = @me and o.tidspunkt > j.journaliseret)
            order by j.journaliseret desc limit @most
            """,
            new
            {
                me,
                since,
                most,
            },
            row => new News(
                row.Text("nummer"),
                row.Int("nr"),
                row.Text("titel"),
                row.Text("borger"),
                row.Instant("journaliseret")
            )
        );
}
