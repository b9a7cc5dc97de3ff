using Saglig.Storage;

namespace Saglig.Fleksjobsager;

/// <summary>Requests for the health coordinator's advice.</summary>
public sealed class RådgivningSql(Db db)
{
    private const string Select = """
        select r.id, r.sag_id, s.nummer, r.koordinator_id, r.spoergsmaal, r.anmodet, r.frist, r.svar, r.skaanehensyn,
            r.besvaret, r.dokument_nr
        from sundhedsraadgivning r join sag s on s.id = r.sag_id
        """;

    /// <summary>All requests in the case, newest first.</summary>
    public Task<List<Rådgivning>> For(SagId sag) =>
        db.List(
            $"{Select} where r.sag_id = @sag order by r.anmodet desc, r.id desc",
            new { sag },
            Map
        );

    /// <summary>The request that is waiting for an answer; null when none is.</summary>
    public async Task<Rådgivning?> Open(SagId sag) =>
        (await For(sag)).FirstOrDefault(r => r.Besvaret is null);

    /// <summary>The latest advice given; null when none is.</summary>
    public async Task<Rådgivning?> Given(SagId sag) =>
        (await For(sag)).Where(r => r.Besvaret is not null).MaxBy(r => r.Besvaret);

    /// <summary>The coordinator's own open requests, the most urgent first.</summary>
    public Task<List<Rådgivning>> OpenOf(EmployeeId coordinator) =>
        db.List(
            $"{Select} where r.koordinator_id = @coordinator and r.besvaret is null order by r.frist, r.anmodet",
            new { coordinator },
            Map
        );

    /// <summary>Who can be asked: employees with the role who have not left.</summary>
    public Task<List<EmployeeId>> Coordinators() =>
        db.List(
            """
            select m.id from medarbejder m join medarbejder_rolle r on r.medarbejder_id = m.id
            where r.rolle = 'Sundhedskoordinator' and m.fratraadt is null order by m.navn
            """,
            null,
            row => new EmployeeId(row.Id("id"))
        );

    internal Task Add(Rådgivning r) =>
        db.Execute(
            """
            insert into sundhedsraadgivning (id, sag_id, koordinator_id, spoergsmaal, anmodet, frist)
            values (@Id, @Sag, @Koordinator, @Spørgsmål, @Anmodet, @Frist)
            """,
            new
            {
                r.Id,
                r.Sag,
                r.Koordinator,
                r.Spørgsmål,
                r.Anmodet,
                r.Frist,
            }
        );

    /// <summary>False when it has been answered already.</summary>
    internal async Task<bool> Answer(
        RådgivningId id,
        string svar,
        string hensyn,
        DateTimeOffset at,
        int nr
    ) =>
        await db.Execute(
            """
            update sundhedsraadgivning set svar = @svar, skaanehensyn = @hensyn, besvaret = @at, dokument_nr = @nr
            where id = @id and besvaret is null
            """,
            new
            {
                id,
                svar,
                hensyn,
                at,
                nr,
            }
        ) == 1;

    private static Rådgivning Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("sag_id")), row.Text("nummer"))
        {
            Koordinator = new(row.Id("koordinator_id")),
            Spørgsmål = row.Text("spoergsmaal"),
            Anmodet = row.Instant("anmodet"),
            Frist = row.Date("frist"),
            Svar = row.TextOrNull("svar"),
            Skånehensyn = row.TextOrNull("skaanehensyn") ?? "",
            Besvaret = row.InstantOrNull("besvaret"),
            DokumentNr = row.IntOrNull("dokument_nr"),
        };
}
