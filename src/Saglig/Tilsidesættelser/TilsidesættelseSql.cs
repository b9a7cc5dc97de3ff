using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Tilsidesættelser;

/// <summary>Set-asides and requests for them.</summary>
public sealed class TilsidesættelseSql(Db db) : ISetAsides
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Tilsidesættelse>> For(SagId sag) =>
        [.. (await All(sag)).Where(t => t.Tilbagekaldt is null).Select(t => t.Fakta)];

    /// <summary>All set-asides of the case, also those withdrawn, newest first.</summary>
    public Task<List<SatTilSide>> All(SagId sag) =>
        db.List(
            "select * from tilsidesaettelse where sag_id = @sag order by givet desc, id desc",
            new { sag },
            Map
        );

    /// <summary>How often each rule has been set aside from and with one day to another, the most often first.</summary>
    /// <param name="unit">Null for the whole municipality.</param>
    public Task<List<Regeltælling>> Counts(DateOnly fra, DateOnly til, UnitId? unit = null) =>
        db.List(
            """
            select kode, count(*) as antal from tilsidesaettelse
            where givet >= @start and givet < @end and (@everywhere or enhed_id = @unit)
            group by kode order by antal desc, kode
            """,
            new
            {
                start = fra.StartInCopenhagen(),
                end = til.AddDays(1).StartInCopenhagen(),
                everywhere = unit is null,
                unit = unit?.Value ?? Guid.Empty,
            },
            row => new Regeltælling(row.Text("kode"), row.Int("antal"))
        );

    /// <summary>Open requests of a unit's cases, oldest first: the leader's list.</summary>
    public Task<List<Ønske>> Requests(UnitId unit) => Open("o.enhed_id = @unit", new { unit });

    /// <summary>Open requests in one case, oldest first.</summary>
    public Task<List<Ønske>> Requests(SagId sag) => Open("o.sag_id = @sag", new { sag });

    private Task<List<Ønske>> Open(string where, object args) =>
        db.List(
            $"""
            select o.id, o.sag_id, s.nummer, o.kode, o.fordi, o.medarbejder_id, o.bedt
            from tilsidesaettelse_oenske o join sag s on s.id = o.sag_id
            where {where} and o.behandlet is null order by o.bedt, o.id
            """,
            args,
            row => new Ønske(
                new(row.Id("id")),
                new(row.Id("sag_id")),
                row.Text("nummer"),
                row.Text("kode"),
                row.Text("fordi")
            )
            {
                Medarbejder = new(row.Id("medarbejder_id")),
                Bedt = row.Instant("bedt"),
            }
        );

    internal Task Add(SatTilSide t) =>
        db.Execute(
            """
            insert into tilsidesaettelse (id, sag_id, kode, paragraf, begrundelse, leder_id, enhed_id, givet,
                tilbagekaldt_fordi)
            values (@Id, @Sag, @Kode, @Paragraf, @Begrundelse, @Leder, @Enhed, @Givet, '')
            """,
            new
            {
                t.Id,
                t.Sag,
                t.Fakta.Kode,
                t.Fakta.Paragraf,
                t.Fakta.Begrundelse,
                t.Leder,
                t.Enhed,
                t.Givet,
            }
        );

    internal Task AddRequest(Ønske ø, UnitId unit) =>
        db.Execute(
            """
            insert into tilsidesaettelse_oenske (id, sag_id, kode, fordi, medarbejder_id, enhed_id, bedt)
            values (@Id, @Sag, @Kode, @Fordi, @Medarbejder, @unit, @Bedt)
            """,
            new
            {
                ø.Id,
                ø.Sag,
                ø.Kode,
                ø.Fordi,
                ø.Medarbejder,
                unit,
                ø.Bedt,
            }
        );

    internal Task CloseRequests(SagId sag, string kode, DateTimeOffset at) =>
        db.Execute(
            "update tilsidesaettelse_oenske set behandlet = @at where sag_id = @sag and kode = @kode and behandlet is null",
            new
            {
                sag,
                kode,
                at,
            }
        );

    /// <summary>False when it is not in force in this case.</summary>
    internal async Task<bool> Withdraw(
        SagId sag,
        TilsidesættelseId id,
        string why,
        DateTimeOffset at
    ) =>
        await db.Execute(
            """
            update tilsidesaettelse set tilbagekaldt = @at, tilbagekaldt_fordi = @why
            where id = @id and sag_id = @sag and tilbagekaldt is null
            """,
            new
            {
                id,
                sag,
                why,
                at,
            }
        ) == 1;

    private static SatTilSide Map(Row row) =>
        new(
            new(row.Id("id")),
            new(row.Id("sag_id")),
            new Tilsidesættelse
            {
                Kode = row.Text("kode"),
                // Only a leader can write the row: SætTilSide refuses everyone else.
                GivetAfLeder = true,
                Paragraf = row.Text("paragraf"),
                Begrundelse = row.Text("begrundelse"),
            }
        )
        {
            Leder = new(row.Id("leder_id")),
            Enhed = new(row.Id("enhed_id")),
            Givet = row.Instant("givet"),
            Tilbagekaldt = row.InstantOrNull("tilbagekaldt"),
            TilbagekaldtFordi = row.Text("tilbagekaldt_fordi"),
        };
}
