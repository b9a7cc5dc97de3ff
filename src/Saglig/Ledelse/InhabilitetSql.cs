using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Ledelse;

/// <summary>Declared disqualifications.</summary>
public sealed class InhabilitetSql(Db db)
{
    private const string Select = """
        select i.id, i.sag_id, s.nummer, i.medarbejder_id, i.grund, i.erklaeret, i.ophaevet, i.ophaevet_af,
            i.ophaevet_fordi, case when s.ansvarlig_id is null and s.afsluttet is null then 1 else 0 end as uden
        from inhabilitet i join sag s on s.id = i.sag_id
        """;

    /// <summary>
    /// Those in the cases of a leader's unit, the ones in force first; not in cases from which the leader is
    /// disqualified too.
    /// </summary>
    public Task<List<Inhabilitet>> InUnit(EmployeeActor leader) =>
        db.List(
            $"""
            {Select} where s.enhed_id = @unit and {MayOpenSql.NotDisqualified}
            order by case when i.ophaevet is null then 0 else 1 end, i.erklaeret desc
            """,
            new { me = leader.Id, unit = leader.Unit },
            Map
        );

    /// <summary>One of <see cref="InUnit"/>; null for every other, as for one that does not exist.</summary>
    public Task<Inhabilitet?> Find(InhabilitetId id, EmployeeActor leader) =>
        db.Find(
            $"{Select} where i.id = @id and s.enhed_id = @unit and {MayOpenSql.NotDisqualified}",
            new
            {
                id,
                me = leader.Id,
                unit = leader.Unit,
            },
            Map
        );

    internal Task Add(InhabilitetId id, SagId sag, EmployeeId who, string why, DateTimeOffset at) =>
        db.Execute(
            """
            insert into inhabilitet (id, sag_id, medarbejder_id, grund, erklaeret)
            values (@id, @sag, @who, @why, @at)
            """,
            new
            {
                id,
                sag,
                who,
                why,
                at,
            }
        );

    /// <summary>False when it was lifted already.</summary>
    internal async Task<bool> Lift(
        InhabilitetId id,
        EmployeeId leader,
        string why,
        DateTimeOffset at
    ) =>
        await db.Execute(
            """
            update inhabilitet set ophaevet = @at, ophaevet_af = @leader, ophaevet_fordi = @why
            where id = @id and ophaevet is null
            """,
            new
            {
                id,
                leader,
                why,
                at,
            }
        ) == 1;

    private static Inhabilitet Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("sag_id")), row.Text("nummer"))
        {
            Medarbejder = new(row.Id("medarbejder_id")),
            Grund = row.Text("grund"),
            Erklæret = row.Instant("erklaeret"),
            UdenSagsbehandler = row.Int("uden") == 1,
            Ophævet = row.InstantOrNull("ophaevet"),
            OphævetAf = row.IdOrNull("ophaevet_af") is { } by ? new EmployeeId(by) : null,
            OphævetFordi = row.Text("ophaevet_fordi"),
        };
}
