using Saglig.Storage;

namespace Saglig.Post;

/// <summary>The trays of the units: papers received without a case.</summary>
public sealed class PostSql(Db db, PostfilSql files)
{
    private const string Columns =
        "id, enhed_id, borger_id, data, registreret, registreret_af, behandlet, sag_id, version";

    /// <summary>The unit's waiting papers, oldest first, without their files.</summary>
    public Task<List<Bakkepapir>> Waiting(UnitId unit, int skip, int most) =>
        db.List(
            $"""
            select {Columns} from post_papir where enhed_id = @unit and behandlet is null
            order by modtaget, id limit @most offset @skip
            """,
            new
            {
                unit,
                skip,
                most,
            },
            Map
        );

    public Task<int> Count(UnitId unit) =>
        db.Get(
            "select count(*) as antal from post_papir where enhed_id = @unit and behandlet is null",
            new { unit },
            row => row.Int("antal")
        );

    /// <summary>How many wait, and since when, in each unit that has any; the unit whose paper is oldest first.</summary>
    public Task<List<Bakkestand>> Standings() =>
        db.List(
            """
            select p.enhed_id, e.navn, count(*) as antal, min(p.modtaget) as aeldste
            from post_papir p join enhed e on e.id = p.enhed_id
            where p.behandlet is null group by p.enhed_id, e.navn order by min(p.modtaget), e.navn
            """,
            null,
            row => new Bakkestand(
                new(row.Id("enhed_id")),
                row.Text("navn"),
                row.Int("antal"),
                row.Date("aeldste")
            )
        );

    /// <summary>One paper with its files, in whichever unit's tray it lies or lay.</summary>
    public async Task<Bakkepapir?> Find(PapirId id)
    {
        var paper = await db.Find(
            $"select {Columns} from post_papir where id = @id",
            new { id },
            Map
        );
        return paper is null
            ? null
            : paper with
            {
                Papir = paper.Papir with { Filer = await files.Of(id) },
            };
    }

    /// <summary>Puts a paper with its files in the tray.</summary>
    public async Task Add(Bakkepapir paper)
    {
        await db.Execute(
            """
            insert into post_papir (id, enhed_id, borger_id, tema, afsender, modtaget, data, registreret, registreret_af, version)
            values (@Id, @Unit, @borger, @Tema, @Afsender, @Modtaget, @data, @Registreret, @RegistreretAf, 1)
            """,
            new
            {
                paper.Id,
                paper.Unit,
                borger = paper.Borger?.Value,
                paper.Papir.Tema,
                paper.Papir.Afsender,
                paper.Papir.Modtaget,
                data = new Json(StoredJson.Write(new Data(paper.Papir, paper.Cpr, paper.Navn))),
                paper.Registreret,
                paper.RegistreretAf,
            }
        );
        foreach (var (index, file) in paper.Papir.Filer.Index())
            await files.Add(paper.Id, index + 1, file);
    }

    /// <summary>Moves a waiting paper; false when somebody else was first.</summary>
    public async Task<bool> Move(PapirId id, int version, UnitId til) =>
        await db.Execute(
            """
            update post_papir set enhed_id = @til, version = version + 1
            where id = @id and version = @version and behandlet is null
            """,
            new
            {
                id,
                version,
                til,
            }
        ) > 0;

    /// <summary>Takes a paper out of the tray; false when somebody else was first.</summary>
    public async Task<bool> Finish(
        Bakkepapir paper,
        SagId sag,
        EmployeeId by,
        DateTimeOffset now
    ) =>
        await db.Execute(
            """
            update post_papir set behandlet = @now, behandlet_af = @by, sag_id = @sag, version = version + 1
            where id = @Id and version = @Version and behandlet is null
            """,
            new
            {
                paper.Id,
                paper.Version,
                sag,
                by,
                now,
            }
        ) > 0;

    private static Bakkepapir Map(Row row)
    {
        var data = StoredJson.Read<Data>(row.Text("data"));
        return new(new(row.Id("id")), new(row.Id("enhed_id")), data.Papir)
        {
            Cpr = data.Cpr,
            Navn = data.Navn,
            Borger = row.IdOrNull("borger_id") is { } borger ? new BorgerId(borger) : null,
            Registreret = row.Instant("registreret"),
            RegistreretAf = new(row.Id("registreret_af")),
            ErBehandlet = !row.IsNull("behandlet"),
            Version = row.Int("version"),
        };
    }

    private sealed record Data(Papir Papir, string? Cpr, string? Navn);
}
