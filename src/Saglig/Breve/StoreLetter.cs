using Pdf;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Prints a letter and keeps it: durably in the store before any row names it.</summary>
public sealed class StoreLetter(
    LetterFonts fonts,
    IDocumentStore store,
    RegisterDokument register,
    Settings settings
)
{
    /// <summary>Answers the file as a journal entry names it. The same letter twice is the same file.</summary>
    /// <exception cref="StorageFullException">The disk is full; nothing was kept.</exception>
    public async Task<Dokumentfil> Run(Document letter)
    {
        var bytes = PdfRenderer.Render(letter, fonts.Value);
        using var content = new MemoryStream(bytes, writable: false);
        var put = await store.Put(content, settings.LargestFile, CancellationToken.None);
        if (put is not PutResult.Stored(var file))
            throw new InvalidOperationException("A letter is larger than the largest file.");
        await register.Run(file.Hash, DocumentType.Pdf, file.Size);
        var name = FileName.For($"{letter.Number} {letter.Title}", DocumentType.Pdf);
        return new(file.Hash.Value, name, DocumentType.Pdf.Code, file.Size);
    }
}
