using Saglig.Jobs;
using Saglig.Storage;

namespace Saglig.Dokumenter;

/// <summary>The job that reads a stored file's text into its row. A file that cannot be read is marked, never tried for ever.</summary>
public sealed class ReadDokument(
    Db db,
    DokumentSql sql,
    IDocumentStore store,
    TextExtractor extractor,
    IEnumerable<ITextObserver> observers
) : IJobHandler
{
    /// <inheritdoc />
    public string Type => RegisterDokument.TextJob;

    /// <inheritdoc />
    public async Task Run(Job job, CancellationToken ct)
    {
        var hash = DocumentHash.Parse(job.Data);
        // Lawful deletion may have come first, or the job may have run before a crash kept it from being marked as done.
        if (await sql.Find(hash) is not { TextStatus: TextStatus.Venter } document)
            return;
        using var file = await store.Local(hash, ct);
        var result = file is null
            ? new TextResult.Failed("Filen mangler.")
            : await extractor.Extract(file.Path, document.Type, ct);
        await db.Write(() =>
            result switch
            {
                TextResult.Read(var read) => Keep(hash, read),
                TextResult.NoText => sql.SetText(hash, TextStatus.IngenTekst, null, null),
                _ => sql.SetText(hash, TextStatus.Mislykket, null, null),
            }
        );
    }

    private async Task Keep(DocumentHash hash, ExtractedText read)
    {
        await sql.SetText(hash, TextStatus.Klar, read.Text, read.Pages);
        foreach (var observer in observers)
            await observer.TextRead(hash, read.Text);
    }
}
