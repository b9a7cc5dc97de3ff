using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>The facts that decide whether someone may see a case, and the log of those who have.</summary>
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

    public Task AddLook(Guid id, DateTimeOffset at, Look look, string page) =>
        db.Execute(
            """
            insert into opslag (id, tidspunkt, person_art, person_id, enhed_id, sag_id, formaal, side)
            values (@id, @at, @Kind, @PersonId, @unit, @Sag, @Purpose, @page)
            """,
            new
            {
                id,
                at,
                look.Actor.Kind,
                look.Actor.PersonId,
                unit = look.Actor.UnitOrNull?.Value,
                look.Sag,
                look.Purpose,
                page,
            }
        );

    public Task<bool> HasLook(Guid id, Look look, string page, DateTimeOffset since) =>
        db.Get(
            """
            select exists (select 1 from opslag
                where id = @id and person_art = @Kind and person_id = @PersonId and sag_id = @Sag
                  and formaal = @Purpose and side = @page and tidspunkt >= @since) as logget
            """,
            new
            {
                id,
                look.Actor.Kind,
                look.Actor.PersonId,
                look.Sag,
                look.Purpose,
                page,
                since,
            },
            row => row.Flag("logget")
        );
}

/// <summary>Somebody looks at a case, and why they may.</summary>
public sealed record Look(Actor Actor, SagId Sag, Purpose Purpose);

/// <summary>A case and what decides one person's access to it.</summary>
public sealed record CaseFacts(
    Sag Sag,
    bool Disqualified,
    bool ReasonGiven,
    bool Mandate,
    bool AskedForAdvice
);
