namespace Pdf;

/// <summary>
/// Writes the structure tree, and the parent tree that leads back from the marks on a page to their elements.
/// </summary>
internal sealed class StructureWriter(PdfFile file, IReadOnlyList<Page> pages, StructElement root)
{
    private readonly Ref treeRoot = file.Reserve();
    private readonly Ref parentTree = file.Reserve();

    /// <summary>Writes everything and gives the root for the catalog. Pages and links must have their numbers.</summary>
    public Ref Write()
    {
        Number(root);
        WriteElement(root);
        var links = pages.SelectMany(page => page.Links).ToList();
        file.Object(
            treeRoot,
            $"<</Type /StructTreeRoot /K {root.Reference} /ParentTree {parentTree} /ParentTreeNextKey {pages.Count + links.Count}>>"
        );
        WriteParentTree(links);
        return treeRoot;
    }

    private void Number(StructElement element)
    {
        element.Reference = file.Reserve();
        foreach (var kid in element.Kids.OfType<StructKid.Element>())
            Number(kid.Child);
    }

    private void WriteElement(StructElement element)
    {
        var home = element.Kids.OfType<StructKid.Content>().FirstOrDefault()?.Page;
        var body = file.Open(element.Reference);
        body.Write(
            $"<</Type /StructElem /S /{element.Type} /P {element.Parent?.Reference ?? treeRoot} {element.Entries}"
        );
        if (home is { } page)
            body.Write($" /Pg {pages[page].Reference}");
        body.Write(" /K [");
        foreach (var kid in element.Kids)
            WriteKid(body, kid, home);
        body.Write("]>>");
        file.Close();
        foreach (var kid in element.Kids.OfType<StructKid.Element>())
            WriteElement(kid.Child);
    }

    // Content on the element's own page needs only its number; elsewhere the page must be named.
    private void WriteKid(PdfBuffer body, StructKid kid, int? home)
    {
        if (kid is StructKid.Element(var child))
            body.Write($"{child.Reference} ");
        else if (kid is StructKid.Content(var page, var number) && page == home)
            body.Write($"{number} ");
        else if (kid is StructKid.Content(var other, var elsewhere))
            body.Write($"<</Type /MCR /Pg {pages[other].Reference} /MCID {elsewhere}>> ");
        else if (kid is StructKid.Annotation(var link))
            body.Write($"<</Type /OBJR /Obj {link.Reference} /Pg {pages[link.Page].Reference}>> ");
    }

    // Keys 0 and up are the pages, each with its elements in the order of their marks; after them the links.
    private void WriteParentTree(List<LinkAnnotation> links)
    {
        var body = file.Open(parentTree);
        body.Write("<</Nums [");
        for (var i = 0; i < pages.Count; i++)
            body.Write($"{i} [{pages[i].Marked.Select(element => element.Reference)}] ");
        for (var i = 0; i < links.Count; i++)
            body.Write($"{pages.Count + i} {links[i].Element.Reference} ");
        body.Write("]>>");
        file.Close();
        for (var i = 0; i < links.Count; i++)
            links[i].Write(file, pages.Count + i);
    }
}
