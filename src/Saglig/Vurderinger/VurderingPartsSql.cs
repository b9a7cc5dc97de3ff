using Ret;
using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>The lists of one assessment, each read in one question.</summary>
internal sealed record VurderingPartsSql(
    IReadOnlyList<string> Wishes,
    IReadOnlyList<Udsagn> Statements,
    IReadOnlyList<TomKategori> Empty,
    IReadOnlyList<Departure> Departed
)
{
    public IReadOnlyList<Fravigelse> Departures => [.. Departed.Select(d => d.Fravigelse)];

    public IReadOnlyDictionary<OplysningId, EmployeeId> Readers =>
        Departed
            .Where(d => d.Reader is not null)
            .ToDictionary(d => d.Fravigelse.Oplysning, d => d.Reader!.Value);

    public static async Task<VurderingPartsSql> Load(Db db, VurderingId id)
    {
        var rests = (
            await db.List(
                "select nr, oplysning_id from vurdering_hviler_paa where vurdering_id = @id order by nr, oplysning_id",
                new { id },
                row => (Nr: row.Int("nr"), Oplysning: new OplysningId(row.Id("oplysning_id")))
            )
        ).ToLookup(r => r.Nr, r => r.Oplysning);
        return new(
            await db.List(
                "select ordret from vurdering_oenske where vurdering_id = @id order by nr",
                new { id },
                row => row.Text("ordret")
            ),
            await db.List(
                "select nr, tekst from vurdering_udsagn where vurdering_id = @id order by nr",
                new { id },
                row => new Udsagn(row.Text("tekst"), [.. rests[row.Int("nr")]])
            ),
            await db.List(
                "select kategori, fordi from vurdering_tom_kategori where vurdering_id = @id order by kategori",
                new { id },
                row => new TomKategori(row.Code<Kategori>("kategori"), row.Text("fordi"))
            ),
            await LoadDepartures(db, id)
        );
    }

    /// <summary>
    /// The second reader counts only when they have confirmed the very words that stand there now: a paragraph that was
    /// changed afterwards has not been read by anyone. Nobody is the second reader of their own text.
    /// </summary>
    private static Task<List<Departure>> LoadDepartures(Db db, VurderingId id) =>
        db.List(
            """
            select f.oplysning_id, f.dokument, f.vejer_mindre_fordi, f.modgrundlag_id, f.laeser_id,
                (select max(cast(a.laeser_id as text)) from anden_laesning a
                    where a.oplysning_id = f.oplysning_id and a.tekst = f.vejer_mindre_fordi
                        and a.bekraeftet is not null and a.laeser_id <> v.skrevet_af) as bekraeftet_af
            from vurdering_fravigelse f join vurdering v on v.id = f.vurdering_id
            where f.vurdering_id = @id order by f.oplysning_id
            """,
            new { id },
            row => new Departure(
                new Fravigelse(
                    new(row.Id("oplysning_id")),
                    row.Text("dokument"),
                    row.Text("vejer_mindre_fordi"),
                    row.IdOrNull("modgrundlag_id") is { } counter ? new OplysningId(counter) : null,
                    row.TextOrNull("bekraeftet_af") ?? ""
                ),
                row.IdOrNull("laeser_id") is { } reader ? new EmployeeId(reader) : null
            )
        );
}

/// <summary>A paragraph that sets a paper aside, and whom it is meant to be read by.</summary>
internal sealed record Departure(Fravigelse Fravigelse, EmployeeId? Reader);
