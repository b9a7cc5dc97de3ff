using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>The facts that decide whether someone may see a case, and the writing of reasons, blocks and looks.</summary>
public sealed class AccessSql(Db db)
{
    /// <summary>A case by its number with what decides <paramref name="person"/>'s access to it; one question.</summary>
    public Task<CaseFacts?> Find(string nummer, Guid person, DateTimeOffset now, DateOnly today) =>
        db.Find(
            $"""
            select {SagRow.Columns},
                exists (select 1 from inhabilitet i where i.sag_id = s.id and i.medarbejder_id = @person and i.ophaevet is null) as inhabil,
                exists (select 1 from adgangsgrund g
                        where g.sag_id = s.id and g.medarbejder_id = @person and g.udloeber > @now) as grund,
                exists (select 1 from fuldmagt f
                        where f.sag_id = s.id and f.repraesentant_id = @person and f.giver_indsigt
                          and f.fra <= @today
                          and (f.til is null or f.til >= @today) and f.tilbagekaldt is null) as fuldmagt,
                exists (select 1 from sundhedsraadgivning r
                        where r.sag_id = s.id and r.koordinator_id = @person) as raadgivning
            from sag s join sagstype t on t.kode = s.sagstype
            where s.nummer = @nummer
            """,
            new
            {
                nummer,
                person,
                now,
                today,
            },
            row => new CaseFacts(
                SagRow.Map(row),
                row.Flag("inhabil"),
                row.Flag("grund"),
                row.Flag("fuldmagt"),
                row.Flag("raadgivning")
            )
        );

    public Task AddLook(
        Guid id,
        DateTimeOffset at,
        Actor actor,
        SagId sag,
        Purpose purpose,
        string page
    ) =>
        db.Execute(
            """
            insert into opslag (id, tidspunkt, person_art, person_id, enhed_id, sag_id, formaal, side)
            values (@id, @at, @Kind, @PersonId, @unit, @sag, @purpose, @page)
            """,
            new
            {
                id,
                at,
                actor.Kind,
                actor.PersonId,
                unit = actor.UnitOrNull?.Value,
                sag,
                purpose,
                page,
            }
        );
}

/// <summary>A case and what decides one person's access to it.</summary>
public sealed record CaseFacts(
    Sag Sag,
    bool Disqualified,
    bool ReasonGiven,
    bool Mandate,
    bool AskedForAdvice
);
