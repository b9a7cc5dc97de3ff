using Saglig.Storage;

namespace Saglig.Journaler;

/// <summary>A paper that lay on the wrong case: possibly a breach of personal data security (GDPR art. 33).</summary>
public sealed record Breach(Guid Id, SagId Sag, string Nummer, int Nr)
{
    public string? NewNumber { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset Found { get; init; }
    public required EmployeeId FoundBy { get; init; }

    /// <summary>72 hours after it was found.</summary>
    public required DateTimeOffset Deadline { get; init; }
    public string? Assessment { get; init; }
    public DateTimeOffset? Reported { get; init; }
    public DateTimeOffset? Closed { get; init; }
}

/// <summary>Someone who had the case open while the paper lay there.</summary>
public sealed record SeenBy(
    PersonKind Kind,
    Guid Person,
    string? Unit,
    DateTimeOffset First,
    DateTimeOffset Last,
    int Times
);

/// <summary>Sealing, and the register of what it may have shown to whom.</summary>
public sealed class BreachSql(Db db)
{
    private const string Columns =
        "d.id, d.sag_id, s.nummer, d.nr, n.nummer as ny_nummer, d.grund, d.opdaget, d.opdaget_af, d.frist, d.vurdering, d.anmeldt, d.afsluttet";

    private const string From =
        "from databrud d join sag s on s.id = d.sag_id left join sag n on n.id = d.ny_sag_id";

    public Task<int> Seal(SagId sag, int nr, DateTimeOffset now) =>
        db.Execute(
            "update journal_indhold set forseglet = @now where sag_id = @sag and nr = @nr and forseglet is null",
            new
            {
                sag,
                nr,
                now,
            }
        );

    public Task Add(Breach breach, SagId? newSag, int? newNr) =>
        db.Execute(
            """
            insert into databrud (id, sag_id, nr, ny_sag_id, ny_nr, grund, opdaget, opdaget_af, frist)
            values (@Id, @Sag, @Nr, @newSag, @newNr, @Reason, @Found, @FoundBy, @Deadline)
            """,
            new
            {
                breach.Id,
                breach.Sag,
                breach.Nr,
                newSag = newSag?.Value,
                newNr,
                breach.Reason,
                breach.Found,
                breach.FoundBy,
                breach.Deadline,
            }
        );

    /// <summary>Freezes who had the case open since the paper was filed there.</summary>
    public Task AddSeenBy(Guid breach, SagId sag, DateTimeOffset since) =>
        db.Execute(
            """
            insert into databrud_set_af (databrud_id, person_art, person_id, enhed_id, foerst, sidst, antal)
            select @breach, o.person_art, o.person_id,
                (select l.enhed_id from opslag l where l.sag_id = @sag and l.person_id = o.person_id
                 order by l.tidspunkt desc limit 1),
                min(o.tidspunkt), max(o.tidspunkt), count(*)
            from opslag o where o.sag_id = @sag and o.tidspunkt >= @since
            group by o.person_art, o.person_id
            """,
            new
            {
                breach,
                sag,
                since,
            }
        );

    public Task<List<Breach>> Open() =>
        db.List($"select {Columns} {From} where d.afsluttet is null order by d.frist", null, Map);

    public Task<List<Breach>> Closed(int most) =>
        db.List(
            $"select {Columns} {From} where d.afsluttet is not null order by d.afsluttet desc limit @most",
            new { most },
            Map
        );

    public Task<Breach?> Find(Guid id) =>
        db.Find($"select {Columns} {From} where d.id = @id", new { id }, Map);

    public Task<List<SeenBy>> SeenBy(Guid breach) =>
        db.List(
            """
            select a.person_art, a.person_id, e.navn as enhed, a.foerst, a.sidst, a.antal
            from databrud_set_af a left join enhed e on e.id = a.enhed_id
            where a.databrud_id = @breach order by a.foerst
            """,
            new { breach },
            row => new SeenBy(
                row.Code<PersonKind>("person_art"),
                row.Id("person_id"),
                row.TextOrNull("enhed"),
                row.Instant("foerst"),
                row.Instant("sidst"),
                row.Int("antal")
            )
        );

    public Task<int> Close(
        Guid id,
        string assessment,
        DateTimeOffset? reported,
        DateTimeOffset now,
        EmployeeId by
    ) =>
        db.Execute(
            """
            update databrud set vurdering = @assessment, anmeldt = @reported, afsluttet = @now, afsluttet_af = @by
            where id = @id and afsluttet is null
            """,
            new
            {
                id,
                assessment,
                reported,
                now,
                by,
            }
        );

    private static Breach Map(Row row) =>
        new(row.Id("id"), new(row.Id("sag_id")), row.Text("nummer"), row.Int("nr"))
        {
            NewNumber = row.TextOrNull("ny_nummer"),
            Reason = row.Text("grund"),
            Found = row.Instant("opdaget"),
            FoundBy = new(row.Id("opdaget_af")),
            Deadline = row.Instant("frist"),
            Assessment = row.TextOrNull("vurdering"),
            Reported = row.InstantOrNull("anmeldt"),
            Closed = row.InstantOrNull("afsluttet"),
        };
}
