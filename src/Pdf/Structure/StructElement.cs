namespace Pdf;

/// <summary>
/// A node of the tree that says what the marks on the pages mean, in reading order:
/// a paragraph, a cell, a link. Screen readers read this tree, not the page.
/// </summary>
/// <param name="type">A standard structure type of PDF 1.7: "P", "H1", "TD" ...</param>
/// <param name="entries">Further entries of its dictionary, such as a table header's scope.</param>
internal sealed class StructElement(string type, StructElement? parent, string entries = "")
{
    private readonly List<StructKid> kids = [];
    private bool isPlaced;

    public string Type => type;
    public StructElement? Parent => parent;
    public string Entries { get; set; } = entries;
    public IReadOnlyList<StructKid> Kids => kids;

    /// <summary>The object number; known when the file is written.</summary>
    public Ref Reference { get; set; }

    /// <summary>Adds a child after those that are there.</summary>
    public StructElement Add(string childType, string childEntries = "")
    {
        var child = new StructElement(childType, this, childEntries);
        child.Place();
        return child;
    }

    /// <summary>Makes a child that takes its place among the words of this element when it is first printed.</summary>
    public StructElement Inline(string childType) => new(childType, this);

    /// <summary>Says that the marked content with this number on this page belongs here.</summary>
    public void AddContent(int page, int number)
    {
        Place();
        kids.Add(new StructKid.Content(page, number));
    }

    public void AddAnnotation(LinkAnnotation annotation) =>
        kids.Add(new StructKid.Annotation(annotation));

    private void Place()
    {
        if (!isPlaced)
            parent?.kids.Add(new StructKid.Element(this));
        isPlaced = true;
    }
}

/// <summary>What a structure element holds: another element, words on a page, or a link's active area.</summary>
internal abstract record StructKid
{
    private StructKid() { }

    public sealed record Element(StructElement Child) : StructKid;

    public sealed record Content(int Page, int Number) : StructKid;

    public sealed record Annotation(LinkAnnotation Link) : StructKid;
}
