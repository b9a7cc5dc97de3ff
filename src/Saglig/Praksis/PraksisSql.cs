using Ret;
using Saglig.Storage;

namespace Saglig.Praksis;

/// <summary>The municipality's own decisions on practice. Rows are only added.</summary>
public sealed class PraksisSql(Db db, TimeProvider clock)
{
    private const string Select = """
        select p.*, o.fra, o.fordi, o.skrevet as ophoer_skrevet, o.skrevet_af as ophoer_af
        from praksisbeslutning p left join praksisophoer o on o.praksis_id = p.id
        """;

    /// <summary>All, also those ended; the newest decision first.</summary>
    public Task<List<EgenPraksis>> All() =>
        db.List($"{Select} order by p.dato desc, p.id", null, Map);

    /// <summary>Null when there is none.</summary>
    public Task<EgenPraksis?> Find(PraksisId id) =>
        db.Find($"{Select} where p.id = @id", new { id }, Map);

    /// <summary>Those that were in force on <paramref name="day"/>, the newest first.</summary>
    public Task<List<EgenPraksis>> On(DateOnly day) =>
        db.List(
            $"{Select} where p.dato <= @day and (o.fra is null or o.fra > @day) order by p.dato desc, p.id",
            new { day },
            Map
        );

    internal Task Add(EgenPraksis ny) =>
        db.Execute(
            """
            insert into praksisbeslutning (id, dato, hvem, kort, omfang, sagstyper, regler, ikke_fast_regel_fordi,
                skrevet, skrevet_af)
            values (@Id, @Dato, @Hvem, @Kort, @Omfang, @types, @rules, @IkkeFastRegelFordi, @Skrevet, @SkrevetAf)
            """,
            new
            {
                ny.Id,
                ny.Beslutning.Dato,
                ny.Beslutning.Hvem,
                ny.Beslutning.Kort,
                ny.Beslutning.Omfang,
                types = new Json(StoredJson.Write(ny.Beslutning.Sagstyper)),
                rules = new Json(StoredJson.Write(ny.Beslutning.Regler)),
                ny.IkkeFastRegelFordi,
                ny.Skrevet,
                ny.SkrevetAf,
            }
        );

    /// <summary>Answers false when it has been ended already.</summary>
    internal async Task<bool> End(PraksisId id, DateOnly from, string why, EmployeeId by) =>
        await db.Execute(
            """
            insert into praksisophoer (praksis_id, fra, fordi, skrevet, skrevet_af)
            values (@id, @from, @why, @now, @by) on conflict (praksis_id) do nothing
            """,
            new
            {
                id,
                from,
                why,
                now = clock.Now(),
                by,
            }
        ) == 1;

    private static EgenPraksis Map(Row row)
    {
        var ended = row.DateOrNull("fra");
        var decision = new Praksisbeslutning(
            $"praksis-{row.Id("id"):N}",
            row.Date("dato"),
            row.Text("hvem"),
            row.Text("kort"),
            row.Text("omfang"),
            StoredJson.Read<List<string>>(row.Text("regler"))
        )
        {
            Sagstyper = StoredJson.Read<List<string>>(row.Text("sagstyper")),
            OphævetFra = ended,
        };
        return new(new(row.Id("id")), decision)
        {
            IkkeFastRegelFordi = row.Text("ikke_fast_regel_fordi"),
            Skrevet = row.Instant("skrevet"),
            SkrevetAf = new(row.Id("skrevet_af")),
            Ophør = ended is { } from
                ? new(
                    from,
                    row.Text("fordi"),
                    row.Instant("ophoer_skrevet"),
                    new(row.Id("ophoer_af"))
                )
                : null,
        };
    }
}
