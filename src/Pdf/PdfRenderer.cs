namespace Pdf;

/// <summary>
/// Prints a document as a PDF that satisfies PDF/UA-1 (accessible) and PDF/A-2a (archivable).
/// The same document and fonts give the same bytes on the same machine.
/// </summary>
public static class PdfRenderer
{
    /// <summary>Lays the document out on A4 and writes the file. Safe to call from many threads.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the document; nothing is printed.</exception>
    /// <exception cref="InvalidImageException">An image is no PNG or JPEG file that can be printed.</exception>
    public static byte[] Render(Document document, Fonts fonts)
    {
        if (fonts.Missing(document) is { Count: > 0 } missing)
            throw new MissingGlyphException(missing);
        var fontSet = new FontSet(fonts);
        var images = new ImageSet();
        var typesetter = new Typesetter(fontSet);
        var flow = new BlockFlow(typesetter, images);
        flow.Add(document.Blocks);
        var (pages, bookmarks) = Paginator.Fill(flow.Pieces);
        PageFurniture.Paint(document, pages, typesetter);
        return new DocumentWriter(
            document,
            new Layout(pages, bookmarks, flow.Root),
            fontSet,
            images
        ).Write();
    }
}

/// <summary>Pages that are painted but not yet written.</summary>
internal sealed record Layout(
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Bookmark> Bookmarks,
    StructElement Root
);
