using Ret;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>The papers and notes of a case that can be enclosed in a letter. Sealed ones cannot.</summary>
public sealed class SagsdokumentSql(Db db)
{
    /// <summary>All of them, newest first.</summary>
    public Task<List<Sagsdokument>> For(SagId sag) =>
        db.List(
            """
            select s.nummer, j.nr, j.dokument_nr, j.art, j.journaliseret, i.titel, i.tekst, i.dokument_dato, i.modtaget,
                i.dokument_hash, i.dokument_navn, i.dokument_type, i.dokument_bytes
            from journal j join sag s on s.id = j.sag_id
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag and j.dokument_nr is not null and i.forseglet is null
                and (i.dokument_hash is not null or i.tekst is not null)
            order by j.dokument_nr desc
            """,
            new { sag },
            Map
        );

    /// <param name="dokumentNr">The document's number in the case.</param>
    public async Task<Sagsdokument?> Find(SagId sag, int dokumentNr) =>
        (await For(sag)).SingleOrDefault(d => d.DokumentNr == dokumentNr);

    /// <summary>Those with the given document numbers, as enclosures in the given order; unknown numbers are left out.</summary>
    public async Task<IReadOnlyList<Bilag>> Bilag(SagId sag, IEnumerable<int> dokumentNumre)
    {
        var papers = (await For(sag)).ToDictionary(d => d.DokumentNr);
        return [.. dokumentNumre.Distinct().Where(papers.ContainsKey).Select(n => papers[n].Bilag)];
    }

    private static Sagsdokument Map(Row row) =>
        new(row.Int("nr"), row.Int("dokument_nr"), row.Code<Journalart>("art"))
        {
            Bilag = new(
                row.Text("titel"),
                row.DateOrNull("dokument_dato")
                    ?? row.DateOrNull("modtaget")
                    ?? row.Instant("journaliseret").DateInCopenhagen(),
                $"{row.Text("nummer")}-{row.Int("dokument_nr")}",
                row.TextOrNull("dokument_hash") is { } hash
                    ? new(
                        hash,
                        row.Text("dokument_navn"),
                        row.Text("dokument_type"),
                        row.Number("dokument_bytes")
                    )
                    : null
            )
            {
                Tekst = row.IsNull("dokument_hash") ? row.TextOrNull("tekst") : null,
            },
        };
}

/// <summary>A paper or note of the case.</summary>
public sealed record Sagsdokument(int JournalNr, int DokumentNr, Journalart Art)
{
    /// <summary>The paper as an enclosure.</summary>
    public required Bilag Bilag { get; init; }

    /// <summary>The paper as a choice in a list; the value is its document number.</summary>
    public Valgmulighed Valg =>
        new(
            $"{DokumentNr}",
            string.Join(
                ", ",
                (
                    (string?[])[Bilag.Dokumentnummer, Bilag.Titel, Bilag.Dato?.Skrevet()]
                ).OfType<string>()
            )
        );
}
