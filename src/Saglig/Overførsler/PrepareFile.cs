using Saglig.Dokumenter;

namespace Saglig.Overførsler;

/// <summary>
/// Receives a file, judges it by its content, reads its text and keeps it durably; all before any transaction. A content
/// that is known from before is not read again, so that an import that is run anew soon comes to where it was stopped.
/// </summary>
public sealed class PrepareFile(
    IDocumentStore store,
    FileInspector inspector,
    TextExtractor extractor,
    DokumentSql documents,
    UploadLimits limits
)
{
    /// <param name="name">The file's name as the other system gave it.</param>
    public async Task<Dokumentsvar> Run(string name, Stream content, CancellationToken cancel)
    {
        if (
            await store.Stage(content, limits.PerFile, cancel) is not StageResult.Staged(var staged)
        )
            return new Dokumentsvar.Afvist(new FileVerdict.TooLarge(limits.PerFile, null).Sentence);
        using (staged)
            return await documents.Find(staged.Hash) is { } known
                ? Known(name, known)
                : await New(name, staged, cancel);
    }

    private static Dokumentsvar.Klar Known(string name, StoredDocument known) =>
        new(known.Hash, known.Type, known.Bytes)
        {
            Navn = FileName.For(name, known.Type),
            Tekststatus = known.TextStatus,
            Tekst = known.Text,
            Sider = known.Pages,
        };

    private async Task<Dokumentsvar> New(string name, StagedFile staged, CancellationToken cancel)
    {
        var verdict = await inspector.Inspect(staged.Path, name, cancel);
        if (verdict is not FileVerdict.Accepted(var type))
            return new Dokumentsvar.Afvist(((FileVerdict.Refused)verdict).Sentence);
        var text = await extractor.Extract(staged.Path, type, cancel);
        var kept = await staged.Keep(cancel);
        var read = (text as TextResult.Read)?.Text;
        return new Dokumentsvar.Klar(kept.Hash, type, kept.Size)
        {
            Navn = FileName.For(name, type),
            Tekststatus =
                read is not null ? TextStatus.Klar
                : text is TextResult.Failed ? TextStatus.Mislykket
                : TextStatus.IngenTekst,
            Tekst = read?.Text,
            Sider = read?.Pages,
        };
    }
}
