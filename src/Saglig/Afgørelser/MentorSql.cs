using Saglig.Storage;

namespace Saglig.Afgørelser;

/// <summary>One time a draft was put before a mentor.</summary>
public readonly record struct GennemgangId(Guid Value) : IId;

/// <summary>A draft before a trainee's mentor.</summary>
/// <param name="UdkastVersion">The version that was sent; the mentor answers the one on the page.</param>
public sealed record Gennemgang(GennemgangId Id, SagId Sag, string Sagsnummer, int UdkastVersion)
{
    public required EmployeeId Forfatter { get; init; }
    public required EmployeeId Mentor { get; init; }
    public required DateTimeOffset Sendt { get; init; }

    /// <summary>Null while the mentor has it.</summary>
    public DateTimeOffset? Besvaret { get; init; }
    public bool? Godkendt { get; init; }
    public string Kommentar { get; init; } = "";
}

/// <summary>How many of the trainees' drafts were approved and returned in a period (S4-38).</summary>
public sealed record Mentortælling(int Godkendt, int Returneret)
{
    /// <summary>The share returned, from 0 to 1; 0 when none was answered.</summary>
    public double Andel =>
        Godkendt + Returneret == 0 ? 0 : (double)Returneret / (Godkendt + Returneret);
}

/// <summary>Drafts before mentors.</summary>
public sealed class MentorSql(Db db)
{
    private const string Select = """
        select m.id, m.sag_id, s.nummer, m.forfatter_id, m.mentor_id, m.sendt, m.udkast_version, m.besvaret, m.godkendt,
            m.kommentar
        from mentorgennemgang m join sag s on s.id = m.sag_id
        """;

    /// <summary>All reviews of the case, newest first.</summary>
    public Task<List<Gennemgang>> For(SagId sag) =>
        db.List(
            $"{Select} where m.sag_id = @sag order by m.sendt desc, m.id desc",
            new { sag },
            Map
        );

    /// <summary>The review that waits for the mentor; null when none does.</summary>
    public async Task<Gennemgang?> Open(SagId sag) =>
        (await For(sag)).FirstOrDefault(g => g.Besvaret is null);

    /// <summary>What waits for this mentor, oldest first.</summary>
    public Task<List<Gennemgang>> OpenOf(EmployeeId mentor) =>
        db.List(
            $"{Select} where m.mentor_id = @mentor and m.besvaret is null order by m.sendt",
            new { mentor },
            Map
        );

    /// <summary>Answers given from and with one day to another.</summary>
    public Task<Mentortælling> Counts(DateOnly fra, DateOnly til) =>
        db.Get(
            """
            select coalesce(sum(case when godkendt then 1 else 0 end), 0) as ja,
                coalesce(sum(case when godkendt then 0 else 1 end), 0) as nej
            from mentorgennemgang where besvaret >= @start and besvaret < @end
            """,
            new { start = fra.StartInCopenhagen(), end = til.AddDays(1).StartInCopenhagen() },
            row => new Mentortælling(row.Int("ja"), row.Int("nej"))
        );

    internal Task Add(Gennemgang g) =>
        db.Execute(
            """
            insert into mentorgennemgang (id, sag_id, forfatter_id, mentor_id, sendt, udkast_version, kommentar)
            values (@Id, @Sag, @Forfatter, @Mentor, @Sendt, @UdkastVersion, '')
            """,
            new
            {
                g.Id,
                g.Sag,
                g.Forfatter,
                g.Mentor,
                g.Sendt,
                g.UdkastVersion,
            }
        );

    internal Task Answer(GennemgangId id, bool approved, string comment, DateTimeOffset at) =>
        db.Execute(
            """
            update mentorgennemgang set besvaret = @at, godkendt = @approved, kommentar = @comment
            where id = @id and besvaret is null
            """,
            new
            {
                id,
                approved,
                comment,
                at,
            }
        );

    /// <summary>The trainee sends a newer version; what was never answered is not counted.</summary>
    internal Task Withdraw(GennemgangId id) =>
        db.Execute("delete from mentorgennemgang where id = @id and besvaret is null", new { id });

    private static Gennemgang Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("sag_id")), row.Text("nummer"), row.Int("udkast_version"))
        {
            Forfatter = new(row.Id("forfatter_id")),
            Mentor = new(row.Id("mentor_id")),
            Sendt = row.Instant("sendt"),
            Besvaret = row.InstantOrNull("besvaret"),
            Godkendt = row.IsNull("godkendt") ? null : row.Flag("godkendt"),
            Kommentar = row.Text("kommentar"),
        };
}
