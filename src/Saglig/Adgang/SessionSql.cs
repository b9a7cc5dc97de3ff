using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>Sessions as the database keeps them: the key only as a hash, so that a stolen copy opens nothing.</summary>
public sealed class SessionSql(Db db)
{
    /// <summary>The session and its person in one question; one row for each role.</summary>
    public async Task<StoredSession?> Find(string keyHash)
    {
        var rows = await db.List(
            """
            select s.id, s.person_art, s.person_id, s.oprettet, s.sidst_brugt, s.udloeber, s.afsluttet,
                   m.navn as medarbejder_navn, m.enhed_id, m.under_oplaering_til, m.mentor_id, m.fratraadt,
                   r.rolle, b.navn as borger_navn, b.sprog, p.navn as repraesentant_navn
            from session s
            left join medarbejder m on s.person_art = 'Medarbejder' and m.id = s.person_id
            left join medarbejder_rolle r on r.medarbejder_id = m.id
            left join borger b on s.person_art = 'Borger' and b.id = s.person_id
            left join repraesentant p on s.person_art = 'Repræsentant' and p.id = s.person_id
            where s.noegle_hash = @keyHash
            """,
            new { keyHash },
            row => (Session: Map(row), Role: row.CodeOrNull<Role>("rolle"))
        );
        if (rows.Count == 0)
            return null;
        var session = rows[0].Session;
        if (session.Actor is not EmployeeActor employee)
            return session;
        var roles = rows.Where(r => r.Role is not null).Select(r => r.Role!.Value).ToHashSet();
        return session with { Actor = employee with { Roles = roles } };
    }

    private static StoredSession Map(Row row)
    {
        var kind = row.Code<PersonKind>("person_art");
        var id = row.Id("person_id");
        var (actor, name) = kind switch
        {
            PersonKind.Medarbejder when row.IsNull("fratraadt") => (
                (Actor?)Employee(row, id),
                row.Text("medarbejder_navn")
            ),
            PersonKind.Borger => (
                new CitizenActor(new(id), row.Text("sprog")),
                row.Text("borger_navn")
            ),
            PersonKind.Repræsentant => (
                new RepresentativeActor(id),
                row.Text("repraesentant_navn")
            ),
            _ => (null, ""),
        };
        return new StoredSession(
            row.Id("id"),
            actor,
            name,
            row.Instant("sidst_brugt"),
            row.Instant("udloeber")
        )
        {
            Opened = row.Instant("oprettet"),
            Ended = row.InstantOrNull("afsluttet"),
        };
    }

    private static EmployeeActor Employee(Row row, Guid id) =>
        new(new(id), new(row.Id("enhed_id")), new HashSet<Role>())
        {
            TraineeUntil = row.DateOrNull("under_oplaering_til"),
            Mentor = row.IdOrNull("mentor_id") is { } mentor ? new EmployeeId(mentor) : null,
        };

    public Task Add(
        Guid id,
        string keyHash,
        PersonKind kind,
        Guid person,
        DateTimeOffset now,
        DateTimeOffset expires
    ) =>
        db.Execute(
            """
            insert into session (id, noegle_hash, person_art, person_id, oprettet, sidst_brugt, udloeber)
            values (@id, @keyHash, @kind, @person, @now, @now, @expires)
            """,
            new
            {
                id,
                keyHash,
                kind,
                person,
                now,
                expires,
            }
        );

    public Task Prolong(Guid id, DateTimeOffset now, DateTimeOffset expires) =>
        db.Execute(
            "update session set sidst_brugt = @now, udloeber = @expires where id = @id",
            new
            {
                id,
                now,
                expires,
            }
        );

    public Task End(Guid id, DateTimeOffset now) =>
        db.Execute(
            "update session set afsluttet = @now where id = @id and afsluttet is null",
            new { id, now }
        );

    /// <summary>Ends every open session of a person: "log ud alle steder".</summary>
    public Task<int> EndAll(PersonKind kind, Guid person, DateTimeOffset now) =>
        db.Execute(
            "update session set afsluttet = @now where person_art = @kind and person_id = @person and afsluttet is null",
            new
            {
                kind,
                person,
                now,
            }
        );
}

/// <summary>A session row with its person; <see cref="Actor"/> is null when the person is no longer employed.</summary>
public sealed record StoredSession(
    Guid Id,
    Actor? Actor,
    string Name,
    DateTimeOffset LastUsed,
    DateTimeOffset Expires
)
{
    public required DateTimeOffset Opened { get; init; }
    public DateTimeOffset? Ended { get; init; }

    public bool IsOpen(DateTimeOffset now) => Actor is not null && Ended is null && now < Expires;
}
