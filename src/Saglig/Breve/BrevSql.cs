using Pdf;
using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Breve;

/// <summary>Sent letters.</summary>
public sealed class BrevSql(Db db, ForsendelseSql forsendelser)
{
    private const string Select = """
        select b.id, b.sag_id, b.journal_nr, b.dokument_nr, b.type, b.titel, b.dato, b.afsendt, b.underskriver_id,
            b.dokument_hash, i.forseglet
        from brev b left join journal_indhold i on i.sag_id = b.sag_id and i.nr = b.journal_nr
        """;

    /// <summary>The case's letters with their recipients and enclosures, newest first.</summary>
    public async Task<IReadOnlyList<Brev>> For(SagId sag)
    {
        var letters = await db.List(
            $"{Select} where b.sag_id = @sag order by b.dokument_nr desc",
            new { sag },
            Map
        );
        return letters.Count == 0 ? [] : await Whole(sag, letters);
    }

    /// <param name="dokumentNr">The document's number in the case: 4 in "2018-0000088-4".</param>
    public async Task<Brev?> Find(SagId sag, int dokumentNr)
    {
        var letters = await db.List(
            $"{Select} where b.sag_id = @sag and b.dokument_nr = @dokumentNr",
            new { sag, dokumentNr },
            Map
        );
        return letters.Count == 0 ? null : (await Whole(sag, letters))[0];
    }

    /// <summary>The letter's content as it was composed, without protected addresses; shown as a page.</summary>
    public Task<Document> Content(BrevId brev) =>
        db.Get(
            "select indhold from brev where id = @brev",
            new { brev },
            row => DocumentJson.Read(row.Text("indhold"))
        );

    private async Task<IReadOnlyList<Brev>> Whole(SagId sag, List<Brev> letters)
    {
        var recipients = (await forsendelser.For(sag)).ToLookup(m => m.Brev, m => m.Forsendelse);
        var enclosures = (await Enclosures(sag)).ToLookup(b => b.Brev, b => b.Bilag);
        return
        [
            .. letters.Select(brev =>
                brev with
                {
                    Modtagere = [.. recipients[brev.Id]],
                    Bilag = [.. enclosures[brev.Id]],
                }
            ),
        ];
    }

    private Task<List<(BrevId Brev, Bilag Bilag)>> Enclosures(SagId sag) =>
        db.List(
            """
            select l.brev_id, l.titel, l.dato, l.dokumentnummer, l.dokument_hash, l.dokument_type, l.dokument_bytes
            from brev_bilag l join brev b on b.id = l.brev_id where b.sag_id = @sag order by l.brev_id, l.nr
            """,
            new { sag },
            row =>
                (
                    new BrevId(row.Id("brev_id")),
                    new Bilag(
                        row.Text("titel"),
                        row.DateOrNull("dato"),
                        row.Text("dokumentnummer"),
                        row.TextOrNull("dokument_hash") is { } hash
                            ? new Dokumentfil(
                                hash,
                                row.Text("titel"),
                                row.Text("dokument_type"),
                                row.Number("dokument_bytes")
                            )
                            : null
                    )
                )
        );

    /// <summary>Adds the letter with its recipients and enclosures; after this it is frozen.</summary>
    public async Task Add(Brev brev, Document content)
    {
        await db.Execute(
            """
            insert into brev (id, sag_id, journal_nr, dokument_nr, type, titel, dato, afsendt, underskriver_id, indhold,
                dokument_hash)
            values (@Id, @Sag, @JournalNr, @DokumentNr, @Type, @Titel, @Dato, @Afsendt, @signer, @content,
                @DokumentHash)
            """,
            new
            {
                brev.Id,
                brev.Sag,
                brev.JournalNr,
                brev.DokumentNr,
                brev.Type,
                brev.Titel,
                brev.Dato,
                brev.Afsendt,
                signer = brev.Underskriver?.Value,
                content = DocumentJson.Write(content),
                brev.DokumentHash,
            }
        );
        foreach (var (index, modtager) in brev.Modtagere.Index())
            await forsendelser.Add(brev, index + 1, modtager);
        foreach (var (index, bilag) in brev.Bilag.Index())
            await AddEnclosure(brev.Id, index + 1, bilag);
    }

    private Task AddEnclosure(BrevId brev, int nr, Bilag bilag) =>
        db.Execute(
            """
            insert into brev_bilag (brev_id, nr, titel, dato, dokumentnummer, dokument_hash, dokument_type, dokument_bytes)
            values (@brev, @nr, @Titel, @Dato, @Dokumentnummer, @hash, @type, @bytes)
            """,
            new
            {
                brev,
                nr,
                bilag.Titel,
                bilag.Dato,
                bilag.Dokumentnummer,
                hash = bilag.Dokument?.Hash,
                type = bilag.Dokument?.Type,
                bytes = bilag.Dokument?.Bytes,
            }
        );

    private static Brev Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("sag_id")), row.Code<Brevtype>("type"), row.Text("titel"))
        {
            JournalNr = row.Int("journal_nr"),
            DokumentNr = row.Int("dokument_nr"),
            Dato = row.Date("dato"),
            Afsendt = row.Instant("afsendt"),
            Underskriver = row.IdOrNull("underskriver_id") is { } id ? new EmployeeId(id) : null,
            DokumentHash = row.Text("dokument_hash"),
            Forseglet = !row.IsNull("forseglet"),
        };
}
