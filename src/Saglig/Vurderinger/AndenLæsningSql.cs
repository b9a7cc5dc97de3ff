using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>Second readings: who has been asked, for which words, and what they answered.</summary>
public sealed class AndenLæsningSql(Db db, TimeProvider clock)
{
    private const string Select = """
        select a.id, a.sag_id, s.nummer, a.vurdering_id, a.oplysning_id, a.laeser_id, a.bedt, a.tekst, a.bekraeftet,
            a.afvist_fordi
        from anden_laesning a join sag s on s.id = a.sag_id
        """;

    /// <summary>What this employee has been asked for and not answered, the oldest first.</summary>
    public Task<List<AndenLæsning>> Open(EmployeeId reader) =>
        db.List(
            $"{Select} where a.laeser_id = @reader and a.bekraeftet is null and a.afvist_fordi = '' order by a.bedt, a.id",
            new { reader },
            Map
        );

    /// <summary>Every request of a case, the newest first.</summary>
    public Task<List<AndenLæsning>> For(SagId sag) =>
        db.List(
            $"{Select} where a.sag_id = @sag order by a.bedt desc, a.id desc",
            new { sag },
            Map
        );

    /// <summary>A request of this case; null for one of another case, as for one that does not exist.</summary>
    public Task<AndenLæsning?> Find(SagId sag, AndenLæsningId id) =>
        db.Find($"{Select} where a.id = @id and a.sag_id = @sag", new { id, sag }, Map);

    internal Task Add(AndenLæsning asked) =>
        db.Execute(
            """
            insert into anden_laesning (id, sag_id, vurdering_id, oplysning_id, laeser_id, bedt, tekst, afvist_fordi)
            values (@Id, @Sag, @Vurdering, @about, @reader, @Bedt, @Tekst, '')
            """,
            new
            {
                asked.Id,
                asked.Sag,
                asked.Vurdering,
                about = asked.Oplysning.Value,
                reader = asked.Læser.Value,
                asked.Bedt,
                asked.Tekst,
            }
        );

    /// <summary>Keeps the answer; a reason means no.</summary>
    internal Task Answer(AndenLæsningId id, string afvistFordi) =>
        db.Execute(
            "update anden_laesning set bekraeftet = @at, afvist_fordi = @why where id = @id",
            new
            {
                id,
                at = afvistFordi == "" ? clock.Now() : (DateTimeOffset?)null,
                why = afvistFordi,
            }
        );

    private static AndenLæsning Map(Row row) =>
        new(
            new(row.Id("id")),
            new(row.Id("sag_id")),
            row.Text("nummer"),
            new(row.Id("oplysning_id")),
            new(row.Id("laeser_id")),
            row.Text("tekst")
        )
        {
            Vurdering = new(row.Id("vurdering_id")),
            Bedt = row.Instant("bedt"),
            Bekræftet = row.InstantOrNull("bekraeftet"),
            AfvistFordi = row.Text("afvist_fordi"),
        };
}
