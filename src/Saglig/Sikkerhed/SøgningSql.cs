using Saglig.Storage;

namespace Saglig.Sikkerhed;

/// <summary>The log of searches, and what a search names.</summary>
public sealed class SøgningSql(Db db)
{
    private const string Select = """
        select q.id, q.medarbejder_id, q.tidspunkt, q.om_medarbejder_id, q.om_sag_id, q.om_borger_id, q.fra, q.til,
            q.formaal, s.nummer, b.navn
        from opslagssoegning q left join sag s on s.id = q.om_sag_id left join borger b on b.id = q.om_borger_id
        """;

    public Task<Opslagssøgning?> Find(SøgningId id) =>
        db.Find($"{Select} where q.id = @id", new { id }, Map);

    /// <summary>The latest searches of all security officers, newest first.</summary>
    public Task<List<Opslagssøgning>> Latest(int most) =>
        db.List($"{Select} order by q.tidspunkt desc, q.id desc limit @most", new { most }, Map);

    /// <summary>The case with a number, or the citizen with a CPR number of ten digits; both null when there is neither.</summary>
    public async Task<(SagId? Sag, BorgerId? Borger)> Named(string number)
    {
        var found = await db.List(
            """
            select id, 'sag' as art from sag where nummer = @number
            union all select id, 'borger' from borger where cpr = @number
            """,
            new { number },
            row => (Id: row.Id("id"), IsCase: row.Text("art") == "sag")
        );
        return found switch
        {
            [(var id, true), ..] => (new SagId(id), null),
            [(var id, false), ..] => (null, new BorgerId(id)),
            _ => (null, null),
        };
    }

    /// <summary>Everyone who has ever been employed, by name: who left may have looked too.</summary>
    public Task<List<EmployeeId>> Employees() =>
        db.List(
            "select id from medarbejder order by navn",
            null,
            row => new EmployeeId(row.Id("id"))
        );

    public Task Add(Opslagssøgning q) =>
        db.Execute(
            """
            insert into opslagssoegning (id, medarbejder_id, tidspunkt, om_medarbejder_id, om_sag_id, om_borger_id, fra,
                til, formaal)
            values (@Id, @Af, @Tidspunkt, @who, @sag, @borger, @Fra, @Til, @purpose)
            """,
            new
            {
                q.Id,
                q.Af,
                q.Tidspunkt,
                who = q.Medarbejder?.Value,
                sag = q.Sag?.Value,
                borger = q.Borger?.Value,
                q.Fra,
                q.Til,
                purpose = q.Formål?.ToString(),
            }
        );

    public Task AddUdtræk(Guid id, SøgningId search, EmployeeId who, DateTimeOffset at) =>
        db.Execute(
            """
            insert into opslagsudtraek (id, soegning_id, medarbejder_id, tidspunkt)
            values (@id, @search, @who, @at)
            """,
            new
            {
                id,
                search,
                who,
                at,
            }
        );

    private static Opslagssøgning Map(Row row) =>
        new(new(row.Id("id")), row.Date("fra"), row.Date("til"))
        {
            Af = new(row.Id("medarbejder_id")),
            Tidspunkt = row.Instant("tidspunkt"),
            Medarbejder = row.IdOrNull("om_medarbejder_id") is { } who ? new EmployeeId(who) : null,
            Sag = row.IdOrNull("om_sag_id") is { } sag ? new SagId(sag) : null,
            Borger = row.IdOrNull("om_borger_id") is { } borger ? new BorgerId(borger) : null,
            Formål = row.CodeOrNull<Opslagsformål>("formaal"),
            Sagsnummer = row.TextOrNull("nummer"),
            BorgerNavn = row.TextOrNull("navn"),
        };
}
