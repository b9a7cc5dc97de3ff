namespace Pdf;

/// <summary>A heading's place, for the list of bookmarks beside the pages.</summary>
/// <param name="Top">Points from the foot of the page to a little above the heading.</param>
internal sealed record Bookmark(int Level, string Title, int Page, double Top);

/// <summary>Writes the bookmarks as the tree that the levels of the headings make.</summary>
internal sealed class OutlineWriter(
    PdfFile file,
    IReadOnlyList<Page> pages,
    IReadOnlyList<Bookmark> bookmarks
)
{
    private readonly Ref outline = file.Reserve();
    private readonly Ref[] items = [.. bookmarks.Select(_ => file.Reserve())];

    /// <summary>Writes all bookmarks and gives the root for the catalog; null without headings.</summary>
    public static Ref? Write(
        PdfFile file,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Bookmark> bookmarks
    ) => bookmarks.Count == 0 ? null : new OutlineWriter(file, pages, bookmarks).Write();

    private Ref Write()
    {
        var top = ChildrenOf(-1);
        file.Object(
            outline,
            $"<</Type /Outlines /First {items[top[0]]} /Last {items[top[^1]]} /Count {bookmarks.Count}>>"
        );
        WriteSiblings(top, outline);
        return outline;
    }

    private void WriteSiblings(List<int> siblings, Ref parent)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            var item = siblings[i];
            var children = ChildrenOf(item);
            WriteItem(
                item,
                parent,
                Linked("Prev", siblings, i - 1)
                    + Linked("Next", siblings, i + 1)
                    + Children(item, children)
            );
            WriteSiblings(children, items[item]);
        }
    }

    private void WriteItem(int item, Ref parent, string relations)
    {
        var (_, title, page, top) = bookmarks[item];
        file.Object(
            items[item],
            $"<</Title {PdfText.Of(title)} /Parent {parent} /Dest [{pages[page].Reference} /XYZ null {top} null]{relations}>>"
        );
    }

    private string Linked(string relation, List<int> siblings, int at) =>
        at < 0 || at >= siblings.Count ? "" : $" /{relation} {items[siblings[at]].Number} 0 R";

    private string Children(int item, List<int> children) =>
        children.Count == 0
            ? ""
            : $" /First {items[children[0]].Number} 0 R /Last {items[children[^1]].Number} 0 R /Count {LastBelow(item) - item}";

    // A bookmark is a child of the nearest one before it with a lower level; -1 stands for the root.
    private List<int> ChildrenOf(int parent)
    {
        List<int> children = [];
        for (var i = parent + 1; i <= LastBelow(parent); i = LastBelow(i) + 1)
            children.Add(i);
        return children;
    }

    private int LastBelow(int item)
    {
        var level = item < 0 ? 0 : bookmarks[item].Level;
        var last = item;
        while (last + 1 < bookmarks.Count && bookmarks[last + 1].Level > level)
            last++;
        return last;
    }
}
