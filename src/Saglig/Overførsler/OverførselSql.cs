using Saglig.Storage;

namespace Saglig.Overførsler;

/// <summary>A case that has the number already.</summary>
public sealed record HeldSag(SagId Id, bool Importeret);

/// <summary>A paper that has the place already.</summary>
public sealed record HeldDokument(int DokumentNr, string Hash);

/// <summary>What has been taken over before.</summary>
public sealed class OverførselSql(Db db)
{
    public Task<HeldSag?> FindSag(string nummer) =>
        db.Find(
            "select id, importeret from sag where nummer = @nummer",
            new { nummer },
            row => new HeldSag(new(row.Id("id")), row.Flag("importeret"))
        );

    /// <summary>The paper with this number in the case, or, without a number, the one with this content.</summary>
    public async Task<HeldDokument?> FindDokument(SagId sag, int? number, string hash)
    {
        var rows = await db.List(
            """
            select j.dokument_nr, i.dokument_hash from journal j
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            where j.sag_id = @sag and j.type = 'dokument-overfoert'
              and (j.dokument_nr = @number or (@any and i.dokument_hash = @hash))
            order by j.nr limit 1
            """,
            new
            {
                sag,
                number = number ?? 0,
                any = number is null,
                hash,
            },
            row => new HeldDokument(row.Int("dokument_nr"), row.TextOrNull("dokument_hash") ?? "")
        );
        return rows.SingleOrDefault();
    }

    /// <summary>The number of a document that was taken over without one, known by content and title; null when there is none.</summary>
    public async Task<string?> FindUnnumbered(string hash, string title) =>
        (
            await db.List(
                """
                select s.nummer, j.dokument_nr from journal_indhold i
                join journal j on j.sag_id = i.sag_id and j.nr = i.nr and j.type = 'dokument-overfoert'
                join sag s on s.id = i.sag_id
                where i.dokument_hash = @hash and i.titel = @title
                order by s.nummer limit 1
                """,
                new { hash, title },
                row => $"{row.Text("nummer")}-{row.Int("dokument_nr")}"
            )
        ).SingleOrDefault();
}
