using Saglig.Jobs;
using Saglig.Storage;

namespace Saglig.Dokumenter;

/// <summary>The job that reads a stored file's text into its row. A file that cannot be read is marked, never tried for ever.</summary>
public sealed class ReadDokument(
    Db db,
    DokumentSql sql,
    IDocumentStore store,
    TextExtractor extractor
) : IJobHandler
{
    /// <inheritdoc />
    public string Type => RegisterDokument.TextJob;

    /// <inheritdoc />
    public async Task Run(Job job, CancellationToken ct)
    {
        var hash = DocumentHash.Parse(job.Data);
        // Lawful deletion may have come first.
        if (await sql.Find(hash) is not { } document)
            return;
        using var file = await store.Local(hash, ct);
        var result = file is null
            ? new TextResult.Failed("Filen mangler.")
            : await extractor.Extract(file.Path, document.Type, ct);
        await db.Write(() =>
            result switch
            {
                TextResult.Read(var read) => sql.SetText(
                    hash,
                    TextStatus.Klar,
                    read.Text,
                    read.Pages
                ),
                TextResult.NoText => sql.SetText(hash, TextStatus.IngenTekst, null, null),
                _ => sql.SetText(hash, TextStatus.Mislykket, null, null),
            }
        );
    }
}
