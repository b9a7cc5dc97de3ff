using Saglig.Storage;

namespace Saglig.Søgning;

/// <summary>A kept entry with the words it is found by.</summary>
public sealed record IndexedEntry(SagId Sag, int Nr, string Words, string? DocumentText);

/// <summary>What is to be indexed, as the journal keeps it. Sealed content is never given out.</summary>
public sealed class IndexedSql(Db db)
{
    public async Task<string?> TextOf(string hash) =>
        (
            await db.List(
                "select tekst from dokument where hash = @hash and tekst is not null",
                new { hash },
                row => row.Text("tekst")
            )
        ).SingleOrDefault();

    public Task<List<(SagId Sag, int Nr)>> EntriesOf(string hash) =>
        db.List(
            "select sag_id, nr from journal_indhold where dokument_hash = @hash and forseglet is null",
            new { hash },
            row => (new SagId(row.Id("sag_id")), row.Int("nr"))
        );

    /// <summary>The entries of the cases after <paramref name="after"/>, whole cases at a time.</summary>
    public Task<List<IndexedEntry>> After(SagId after, int cases) =>
        db.List(
            """
            select j.sag_id, j.nr, j.dokument_nr, s.nummer, i.titel, i.tekst, i.afsender, i.modtager, i.dokument_navn,
                d.tekst as dokument_tekst
            from (select id, nummer from sag where id > @after order by id limit @cases) s
            join journal j on j.sag_id = s.id
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr and i.forseglet is null
            left join dokument d on d.hash = i.dokument_hash
            order by j.sag_id, j.nr
            """,
            new { after, cases },
            row => new IndexedEntry(
                new(row.Id("sag_id")),
                row.Int("nr"),
                Words(row),
                row.TextOrNull("dokument_tekst")
            )
        );

    private static string Words(Row row) =>
        string.Join(
            '\n',
            row.IntOrNull("dokument_nr") is { } n
                ? $"{row.Text("nummer")}-{n}"
                : row.Text("nummer"),
            row.Text("titel"),
            row.TextOrNull("tekst"),
            row.TextOrNull("afsender"),
            row.TextOrNull("modtager"),
            row.TextOrNull("dokument_navn")
        );
}
