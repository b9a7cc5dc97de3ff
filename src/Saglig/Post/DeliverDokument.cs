using Saglig.Dokumenter;

namespace Saglig.Post;

/// <summary>Hands out the file of a journal entry. The look has been logged before this runs.</summary>
public sealed class DeliverDokument(DeliverDokumentSql sql, SafeDelivery delivery)
{
    /// <summary>Null when there is no such paper, its content is sealed or deleted, or a citizen may not see it.</summary>
    public async Task<DeliveredFile?> Run(
        SagId sag,
        int nr,
        bool forCitizen,
        bool download,
        CancellationToken cancel
    ) =>
        await sql.Find(sag, nr, forCitizen) is { } file
            ? await delivery.Find(file.Hash, file.Type, file.Name, download, cancel)
            : null;
}
