namespace Pdf;

/// <summary>Writes the finished layout as a file: catalog, pages, fonts, images, structure, metadata.</summary>
internal sealed class DocumentWriter(
    Document document,
    Layout layout,
    FontSet fonts,
    ImageSet images
)
{
    private readonly PdfFile file = new();

    public byte[] Write()
    {
        var (catalog, pageTree, info) = (file.Reserve(), file.Reserve(), file.Reserve());
        foreach (var page in layout.Pages)
            page.Reference = file.Reserve();
        foreach (var link in layout.Pages.SelectMany(page => page.Links))
            link.Reference = file.Reserve();
        WriteCatalog(catalog, pageTree);
        WriteInfo(info);
        var resources = WriteResources();
        foreach (var page in layout.Pages)
            WritePage(page, pageTree, resources);
        file.Object(
            pageTree,
            $"<</Type /Pages /Count {layout.Pages.Count} /Kids [{layout.Pages.Select(page => page.Reference)}]>>"
        );
        return file.Finish(catalog, info);
    }

    private void WriteCatalog(Ref catalog, Ref pageTree)
    {
        var metadata = file.Reserve();
        file.RawStream(metadata, Xmp.Of(document), "/Type /Metadata /Subtype /XML");
        var structure = new StructureWriter(file, layout.Pages, layout.Root).Write();
        var outline = OutlineWriter.Write(file, layout.Pages, layout.Bookmarks);
        var body = file.Open(catalog);
        body.Write(
            $"<</Type /Catalog /Pages {pageTree} /Lang {PdfText.Of(document.Language)} /Metadata {metadata}"
        );
        body.Write(
            $" /MarkInfo <</Marked true>> /StructTreeRoot {structure} /ViewerPreferences <</DisplayDocTitle true>>"
        );
        if (outline is { } bookmarks)
            body.Write($" /Outlines {bookmarks}");
        body.Write(">>");
        file.Close();
    }

    private void WriteInfo(Ref info)
    {
        var time = PdfText.Of(document.CreatedAt);
        file.Object(
            info,
            $"<</Title {PdfText.Of(document.Title)} /Author {PdfText.Of(document.Author)} /Producer {PdfText.Of(Xmp.Producer)} /CreationDate {time} /ModDate {time}>>"
        );
    }

    // Shared by all pages.
    private Ref WriteResources()
    {
        var (resources, gray) = (file.Reserve(), file.Reserve());
        file.Object(gray, $"[/CalGray <</WhitePoint [0.9505 1 1.089] /Gamma 2.2>>]");
        var used = fonts.Used.Select(font => (font, Reference: file.Reserve())).ToList();
        foreach (var (font, reference) in used)
            FontWriter.Write(file, reference, font);
        foreach (var image in images.Used)
        {
            image.Reference = file.Reserve();
            image.Write(file);
        }
        var names = string.Concat(
            used.Select(entry => $"/{entry.font.Name} {entry.Reference.Number} 0 R ")
        );
        var pictures = string.Concat(
            images.Used.Select(image => $"/{image.Name} {image.Reference.Number} 0 R ")
        );
        file.Object(
            resources,
            $"<</ColorSpace <</Cs0 {gray}>> /Font <<{names}>> /XObject <<{pictures}>>>>"
        );
        return resources;
    }

    private void WritePage(Page page, Ref pageTree, Ref resources)
    {
        var content = file.Reserve();
        file.Stream(content, page.Content.Written);
        var body = file.Open(page.Reference);
        body.Write(
            $"<</Type /Page /Parent {pageTree} /MediaBox [0 0 {PageFormat.Width} {PageFormat.Height}]"
        );
        body.Write(
            $" /Resources {resources} /Contents {content} /StructParents {page.Index} /Tabs /S"
        );
        if (page.Links.Count > 0)
            body.Write($" /Annots [{page.Links.Select(link => link.Reference)}]");
        body.Write(">>");
        file.Close();
    }
}
