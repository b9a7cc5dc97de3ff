using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Post;

/// <summary>A file that may be handed out.</summary>
public sealed record DeliverableFile(DocumentHash Hash, DocumentType Type, string Name);

/// <summary>Which files may be handed out.</summary>
public sealed class DeliverDokumentSql(Db db)
{
    /// <summary>The file of a document number; sealed content gives nothing, and a citizen gets what is on the timeline.</summary>
    public Task<DeliverableFile?> Find(SagId sag, int nr, bool forCitizen) =>
        db.Find(
            """
            select i.dokument_hash, i.dokument_navn, d.type from journal j
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            join dokument d on d.hash = i.dokument_hash
            where j.sag_id = @sag and j.dokument_nr = @nr and i.forseglet is null
              and (@staff or i.borger_da is not null)
            """,
            new
            {
                sag,
                nr,
                staff = !forCitizen,
            },
            row => new DeliverableFile(
                DocumentHash.Parse(row.Text("dokument_hash")),
                DocumentTypes.Parse(row.Text("type")),
                row.Text("dokument_navn")
            )
        );
}
