using Ret;
using Saglig.Storage;

namespace Saglig.MinSag;

/// <summary>A case on the citizen's list.</summary>
public sealed record OwnCase(
    string Nummer,
    string Type,
    string TypeEnglish,
    string Borger,
    string Next,
    string NextEnglish
)
{
    public DateOnly? Deadline { get; init; }
    public bool Closed { get; init; }
}

/// <summary>One line of the citizen's timeline.</summary>
public sealed record TimelineEntry(
    DateTimeOffset At,
    string Danish,
    string English,
    int? DocumentNr,
    bool HasFile
);

/// <summary>Where a case stands, in the citizen's words.</summary>
public sealed record Standing(
    string Type,
    string TypeEnglish,
    Bold Ball,
    DateOnly Since,
    string Next,
    string NextEnglish
)
{
    public DateOnly? Deadline { get; init; }
    public IReadOnlyList<string> Explanation { get; init; } = [];
    public EmployeeId? Handler { get; init; }
    public required string Unit { get; init; }
    public required string UnitPhone { get; init; }
}

/// <summary>Someone who looked at the case: never a name.</summary>
public sealed record Look(DateTimeOffset At, string Purpose, string? Unit, PersonKind Kind);

/// <summary>What the citizen sees of a case. Internal entries, entries without a citizen's sentence and sealed ones are never read.</summary>
public sealed class MinSagSql(Db db)
{
    /// <summary>Own cases, or those for which a representative has a mandate in force.</summary>
    public Task<List<OwnCase>> Cases(Actor actor, DateOnly today) =>
        db.List(
            $"""
            select s.nummer, t.navn, t.navn_en, b.navn as borger, s.afsluttet, st.naeste_borger, st.naeste_borger_en, st.frist
            from sag s join sagstype t on t.kode = s.sagstype join borger b on b.id = s.borger_id
            left join sag_status st on st.sag_id = s.id
            where {(
                actor is CitizenActor
                    ? "s.borger_id = @PersonId"
                    : """
                    s.id in (select f.sag_id from fuldmagt f where f.repraesentant_id = @PersonId and f.giver_indsigt and f.fra <= @today
                             and (f.til is null or f.til >= @today) and f.tilbagekaldt is null)
                    """
            )}
            order by case when s.afsluttet is null then 0 else 1 end, s.oprettet desc
            """,
            actor is CitizenActor ? new { actor.PersonId } : new { actor.PersonId, today },
            row => new OwnCase(
                row.Text("nummer"),
                row.Text("navn"),
                row.Text("navn_en"),
                row.Text("borger"),
                row.TextOrNull("naeste_borger") ?? "",
                row.TextOrNull("naeste_borger_en") ?? ""
            )
            {
                Deadline = row.DateOrNull("frist"),
                Closed = !row.IsNull("afsluttet"),
            }
        );

    public Task<Standing> Standing(SagId sag) =>
        db.Get(
            """
            select t.navn, t.navn_en, st.bold, st.bold_siden, st.naeste_borger, st.naeste_borger_en, st.frist,
                st.frist_forklaring, s.ansvarlig_id, e.navn as enhed, e.telefon
            from sag s join sagstype t on t.kode = s.sagstype join enhed e on e.id = s.enhed_id
            join sag_status st on st.sag_id = s.id where s.id = @sag
            """,
            new { sag },
            row => new Standing(
                row.Text("navn"),
                row.Text("navn_en"),
                row.Code<Bold>("bold"),
                row.Date("bold_siden"),
                row.Text("naeste_borger"),
                row.Text("naeste_borger_en")
            )
            {
                Deadline = row.DateOrNull("frist"),
                Explanation = row.TextOrNull("frist_forklaring")?.Split('\n') ?? [],
                Handler = row.IdOrNull("ansvarlig_id") is { } id ? new EmployeeId(id) : null,
                Unit = row.Text("enhed"),
                UnitPhone = row.Text("telefon"),
            }
        );

    /// <summary>The timeline, newest first; one more than asked for tells that there are older ones.</summary>
    public Task<List<TimelineEntry>> Timeline(SagId sag, int skip, int most) =>
        db.List(
            """
            select j.journaliseret, i.borger_da, i.borger_en, j.dokument_nr, i.dokument_hash
            from journal j join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag and i.borger_da is not null and i.forseglet is null
            order by j.nr desc limit @most offset @skip
            """,
            new
            {
                sag,
                skip,
                most,
            },
            row => new TimelineEntry(
                row.Instant("journaliseret"),
                row.Text("borger_da"),
                row.TextOrNull("borger_en") ?? row.Text("borger_da"),
                row.IntOrNull("dokument_nr"),
                !row.IsNull("dokument_hash")
            )
        );

    /// <summary>The looks of others than the citizen, newest first.</summary>
    public Task<List<Look>> Looks(SagId sag, int most) =>
        db.List(
            """
            select o.tidspunkt, o.formaal, o.person_art, e.navn as enhed
            from opslag o left join enhed e on e.id = o.enhed_id
            where o.sag_id = @sag and o.person_art <> 'Borger' order by o.tidspunkt desc limit @most
            """,
            new { sag, most },
            row => new Look(
                row.Instant("tidspunkt"),
                row.Text("formaal"),
                row.TextOrNull("enhed"),
                row.Code<PersonKind>("person_art")
            )
        );
}
