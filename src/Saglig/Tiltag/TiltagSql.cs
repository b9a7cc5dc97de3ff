using Ret;
using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Tiltag;

/// <summary>The measures of a case.</summary>
public sealed class TiltagSql(Db db, TimeProvider clock)
{
    private const string Columns = """
        id, art, navn, formaal, hos, fra, til, risiko, risiko_fordi, risiko_dokument, vurderet, vurderet_af, godkendt_af,
        godkendt_fordi, begyndt, slut, slut_fordi, version
        """;

    /// <summary>All measures of the case, the newest first.</summary>
    public Task<List<PlanlagtTiltag>> For(SagId sag) =>
        db.List(
            $"select {Columns} from tiltag where sag_id = @sag order by planlagt desc, id desc",
            new { sag },
            Map
        );

    /// <summary>A measure of this case; null for one of another case, as for one that does not exist.</summary>
    public Task<PlanlagtTiltag?> Find(SagId sag, TiltagId id) =>
        db.Find(
            $"select {Columns} from tiltag where id = @id and sag_id = @sag",
            new { id, sag },
            Map
        );

    /// <summary>Measures in the leader's unit with an unknown risk that no leader has approved, the oldest first.</summary>
    public Task<List<VentendeTiltag>> Waiting(EmployeeActor leader) =>
        db.List(
            $"""
            select t.id, s.nummer from tiltag t join sag s on s.id = t.sag_id
            where s.enhed_id = @unit and s.afsluttet is null and t.risiko = @unknown and t.godkendt is null
                and t.slut is null and {MayOpenSql.NotDisqualified}
            order by t.planlagt, t.id
            """,
            new
            {
                me = leader.Id,
                unit = leader.Unit,
                unknown = Helbredsrisiko.Ukendt,
            },
            row => new VentendeTiltag(new(row.Id("id")), row.Text("nummer"))
        );

    internal Task Add(SagId sag, PlanlagtTiltag planned, EmployeeId by) =>
        db.Execute(
            """
            insert into tiltag (id, sag_id, art, navn, formaal, hos, fra, til, planlagt, planlagt_af, risiko,
                risiko_fordi, risiko_dokument, godkendt_fordi, slut_fordi, version)
            values (@Id, @sag, @Art, @Navn, @purpose, @Hos, @Fra, @Til, @now, @by, @Risiko, '', '', '', '', 1)
            """,
            new
            {
                planned.Id,
                sag,
                planned.Art,
                planned.Navn,
                purpose = planned.Formål,
                planned.Hos,
                planned.Fra,
                planned.Til,
                now = clock.Now(),
                by,
                planned.Risiko,
            }
        );

    /// <summary>A new answer about health takes an earlier approval away.</summary>
    internal Task Assess(
        TiltagId id,
        Helbredsrisiko risk,
        string why,
        string paper,
        EmployeeId by
    ) =>
        db.Execute(
            """
            update tiltag set risiko = @risk, risiko_fordi = @why, risiko_dokument = @paper, vurderet = @now,
                vurderet_af = @by, godkendt = null, godkendt_af = null, godkendt_fordi = '', version = version + 1
            where id = @id
            """,
            new
            {
                id,
                risk,
                why,
                paper,
                now = clock.Now(),
                by,
            }
        );

    internal Task Approve(TiltagId id, EmployeeId by, string why) =>
        db.Execute(
            """
            update tiltag set godkendt = @now, godkendt_af = @by, godkendt_fordi = @why, version = version + 1
            where id = @id
            """,
            new
            {
                id,
                now = clock.Now(),
                by,
                why,
            }
        );

    internal Task Begin(TiltagId id, DateOnly day) =>
        db.Execute(
            "update tiltag set begyndt = @day, version = version + 1 where id = @id",
            new { id, day }
        );

    internal Task End(TiltagId id, DateOnly day, string why) =>
        db.Execute(
            "update tiltag set slut = @day, slut_fordi = @why, version = version + 1 where id = @id",
            new
            {
                id,
                day,
                why,
            }
        );

    private static PlanlagtTiltag Map(Row row) =>
        new(
            new(row.Id("id")),
            row.Code<Tiltagsart>("art"),
            row.Text("navn"),
            row.Text("formaal"),
            row.Text("hos"),
            row.Date("fra")
        )
        {
            Til = row.DateOrNull("til"),
            Risiko = row.Code<Helbredsrisiko>("risiko"),
            RisikoFordi = row.Text("risiko_fordi"),
            RisikoDokument = row.Text("risiko_dokument"),
            Vurderet = row.InstantOrNull("vurderet"),
            VurderetAf = row.IdOrNull("vurderet_af") is { } by ? new EmployeeId(by) : null,
            GodkendtAf = row.IdOrNull("godkendt_af") is { } leader ? new EmployeeId(leader) : null,
            GodkendtFordi = row.Text("godkendt_fordi"),
            Begyndt = row.DateOrNull("begyndt"),
            Slut = row.DateOrNull("slut"),
            SlutFordi = row.Text("slut_fordi"),
            Version = row.Int("version"),
        };
}
