using Ret;
using Saglig.Storage;

namespace Saglig.Afgørelser;

/// <summary>Drafts of decisions.</summary>
public sealed class UdkastSql(Db db)
{
    private sealed record Answers(
        IReadOnlyList<Skønssvar> Skøn,
        IReadOnlyList<Borgerønske> Ønsker,
        IReadOnlyList<Svarmøde> Høringssvar,
        IReadOnlyList<Guid> Kendsgerninger
    );

    /// <summary>Null when nothing has been saved, and after the decision has been issued.</summary>
    public Task<Udkast?> Find(SagId sag) =>
        db.Find(
            """
            select udfald, regelgrundlag, lagt_vaegt_paa, konkret_vurdering, svar, version, gemt, gemt_af
            from afgoerelsesudkast where sag_id = @sag
            """,
            new { sag },
            Map
        );

    /// <summary>Saves over the version it was read in and answers false when someone saved in between.</summary>
    internal async Task<bool> Save(SagId sag, Udkast u) =>
        await db.Execute(
            """
            insert into afgoerelsesudkast (sag_id, udfald, regelgrundlag, lagt_vaegt_paa, konkret_vurdering, svar,
                version, gemt, gemt_af)
            values (@sag, @Udfald, @Regelgrundlag, @LagtVægtPå, @KonkretVurdering, @answers, @next, @Gemt, @by)
            on conflict (sag_id) do update set udfald = @Udfald, regelgrundlag = @Regelgrundlag,
                lagt_vaegt_paa = @LagtVægtPå, konkret_vurdering = @KonkretVurdering, svar = @answers,
                version = @next, gemt = @Gemt, gemt_af = @by
                where afgoerelsesudkast.version = @Version
            """,
            new
            {
                sag,
                u.Udfald,
                u.Regelgrundlag,
                u.LagtVægtPå,
                u.KonkretVurdering,
                answers = StoredJson.Write(
                    new Answers(u.Skøn, u.Ønsker, u.Høringssvar, u.Kendsgerninger)
                ),
                u.Version,
                next = u.Version + 1,
                u.Gemt,
                by = u.GemtAf?.Value,
            }
        ) == 1;

    /// <summary>The decision has been made and its text frozen.</summary>
    internal Task Delete(SagId sag) =>
        db.Execute("delete from afgoerelsesudkast where sag_id = @sag", new { sag });

    /// <summary>Who would decide: whoever saved the draft last, else whoever has the case; null when nobody has.</summary>
    internal Task<Afgører?> Decider(SagId sag, DateOnly today) =>
        db.Find(
            """
            select m.id, m.under_oplaering_til from sag s
            left join afgoerelsesudkast u on u.sag_id = s.id
            join medarbejder m on m.id = coalesce(u.gemt_af, s.ansvarlig_id) where s.id = @sag
            """,
            new { sag },
            row => new Afgører(
                new(row.Id("id")),
                UnderOplæring: row.DateOrNull("under_oplaering_til") >= today
            )
        );

    /// <summary>Whether the employee has declared a conflict of interest in the case that no leader has lifted (FVL §§ 3 and 6).</summary>
    public Task<bool> IsDisqualified(SagId sag, EmployeeId employee) =>
        db.Get(
            """
            select exists (select 1 from inhabilitet
                where sag_id = @sag and medarbejder_id = @employee and ophaevet is null) as inhabil
            """,
            new { sag, employee },
            row => row.Flag("inhabil")
        );

    private static Udkast Map(Row row)
    {
        var answers = StoredJson.Read<Answers>(row.Text("svar"));
        return new()
        {
            Udfald = row.CodeOrNull<Udfald>("udfald"),
            Regelgrundlag = row.Text("regelgrundlag"),
            LagtVægtPå = row.Text("lagt_vaegt_paa"),
            KonkretVurdering = row.Text("konkret_vurdering"),
            Skøn = answers.Skøn,
            Ønsker = answers.Ønsker,
            Høringssvar = answers.Høringssvar,
            Kendsgerninger = answers.Kendsgerninger,
            Version = row.Int("version"),
            Gemt = row.Instant("gemt"),
            GemtAf = new(row.Id("gemt_af")),
        };
    }
}
