using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>The tree of meaning: complete, connected both ways, and of the right kinds.</summary>
public sealed class StructureTests
{
    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Each_marked_content_leads_to_its_element_and_back(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);
        var reader = printed.Reader;
        var tags = Tag.Tree(reader).All().ToDictionary(tag => tag.Number);
        var parents = ParentTree(reader);
        var found = 0;

        for (var i = 0; i < reader.Pages.Count; i++)
        {
            var page = reader.Pages[i];
            var marks = new PageContent(page).Marked;
            var owners = Assert.IsType<List<object?>>(
                reader.Resolve(parents[(int)page.Number("StructParents")])
            );
            Assert.Equal(marks.Count, owners.Count);
            foreach (var (id, type) in marks)
            {
                var owner = tags[((PdfPointer)owners[id]!).Number];
                Assert.Equal(type, owner.Type);
                Assert.Contains((PageNumber(reader, i), id), owner.Contents);
                found++;
            }
        }
        Assert.Equal(found, tags.Values.Sum(tag => tag.Contents.Count));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_link_has_an_element_an_area_and_a_description(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);
        var reader = printed.Reader;
        var tags = Tag.Tree(reader).All().ToList();
        var parents = ParentTree(reader);
        var pointers = reader
            .Pages.Where(page => page.Has("Annots"))
            .SelectMany(page => page.List("Annots"))
            .ToList();

        foreach (var pointer in pointers)
        {
            var link = reader.Dictionary(pointer);
            var owner = tags.Single(tag => tag.Annotations.Contains(((PdfPointer)pointer!).Number));
            Assert.Equal("Link", owner.Type);
            Assert.Equal(new PdfPointer(owner.Number), parents[(int)link.Number("StructParent")]);
            Assert.NotEqual("", link.Text("Contents"));
            Assert.Equal(4.0, link.Number("F"));
            Assert.StartsWith("https://", link.Dictionary("A").Text("URI"));
            Assert.InRange((double)link.List("Rect")[2]!, 0, 180 / 25.4 * 72 + 1);
        }
        Assert.Equal(pointers.Count, tags.Sum(tag => tag.Annotations.Count));
        Assert.Equal(kind == "links", pointers.Count > 60);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Elements_stand_where_the_standard_allows_them(string kind)
    {
        Dictionary<string, string[]> parents = new()
        {
            ["LI"] = ["L"],
            ["Lbl"] = ["LI"],
            ["LBody"] = ["LI"],
            ["THead"] = ["Table"],
            ["TBody"] = ["Table"],
            ["Caption"] = ["Table"],
            ["TR"] = ["THead", "TBody", "Table"],
            ["TH"] = ["TR"],
            ["TD"] = ["TR"],
            ["Link"] = ["P", "TD", "LBody"],
            ["P"] = ["Document"],
            ["Figure"] = ["Document"],
            ["Table"] = ["Document"],
            ["L"] = ["Document"],
            ["H1"] = ["Document"],
            ["H2"] = ["Document"],
        };
        using var printed = new Printed(Samples.All[kind]);

        foreach (var tag in Tag.Tree(printed.Reader).All())
        foreach (var child in tag.Children)
            Assert.Contains(tag.Type, parents[child.Type]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Tables_rows_and_entries_have_the_parts_that_the_standard_asks_for(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);
        Dictionary<string, string> parts = new()
        {
            ["Table"] = "^(Caption )?(THead TBody |TR )$",
            ["THead"] = "^TR $",
            ["TBody"] = "^(TR )+$",
            ["TR"] = "^((TH|TD) )+$",
            ["L"] = "^(LI )+$",
            ["LI"] = "^Lbl LBody $",
        };

        foreach (
            var tag in Tag.Tree(printed.Reader).All().Where(tag => parts.ContainsKey(tag.Type))
        )
            Assert.Matches(
                parts[tag.Type],
                string.Concat(tag.Children.Select(child => child.Type + " "))
            );
    }

    [Fact]
    public void Header_cells_say_what_they_head_and_lists_how_they_are_numbered()
    {
        using var printed = new Printed(Letters.Decision());
        var tags = Tag.Tree(printed.Reader).All().ToList();

        Assert.Equal(
            ["Column", "Column", "Column", "Row", "Row", "Row"],
            tags.Where(tag => tag.Type == "TH")
                .Select(tag => tag.Dictionary.Dictionary("A").Name("Scope"))
        );
        Assert.Equal(
            ["Disc", "Decimal", "None"],
            tags.Where(tag => tag.Type == "L")
                .Select(tag => tag.Dictionary.Dictionary("A").Name("ListNumbering"))
        );
    }

    [Fact]
    public void Figures_have_words_and_a_place()
    {
        using var printed = new Printed(Samples.All["images"]);
        var figures = Tag.Tree(printed.Reader).All().Where(tag => tag.Type == "Figure").ToList();

        Assert.Equal("Et foto (af \\ indgangen)", figures[1].Dictionary.Text("Alt"));
        Assert.All(
            figures,
            figure => Assert.Equal(4, figure.Dictionary.Dictionary("A").List("BBox").Count)
        );
        Assert.Equal(
            2,
            printed.Reader.Pages[0].Dictionary("Resources").Dictionary("XObject").Count
        );
    }

    [Fact]
    public void A_link_over_two_lines_is_one_link_with_two_areas()
    {
        using var printed = new Printed(Samples.All["links"]);

        Assert.Contains(
            Tag.Tree(printed.Reader).All(),
            tag => tag is { Type: "Link", Annotations.Count: 2, Contents.Count: 1 }
        );
    }

    [Fact]
    public void Bookmarks_follow_the_headings()
    {
        using var printed = new Printed(
            Letters.Of(
                new Heading(1, "Første"),
                new Heading(2, "Anden (a)"),
                new Heading(3, "Tredje"),
                new Heading(2, "Fjerde"),
                new Heading(1, "Femte")
            )
        );

        Assert.Equal(
            ["Første 1", "Anden (a) 2", "Tredje 3", "Fjerde 2", "Femte 1"],
            Bookmarks(printed.Reader, printed.Reader.Catalog.Dictionary("Outlines"), 1)
        );
        Assert.Equal(5.0, printed.Reader.Catalog.Dictionary("Outlines").Number("Count"));
    }

    private static IEnumerable<string> Bookmarks(PdfReader reader, PdfDictionary parent, int level)
    {
        if (!parent.Has("First"))
            yield break;
        for (var item = parent.Dictionary("First"); ; item = item.Dictionary("Next"))
        {
            Assert.Equal("Page", reader.Dictionary(item.List("Dest")[0]).Name("Type"));
            yield return $"{item.Text("Title")} {level}";
            foreach (var child in Bookmarks(reader, item, level + 1))
                yield return child;
            if (!item.Has("Next"))
                break;
        }
    }

    private static Dictionary<int, object?> ParentTree(PdfReader reader)
    {
        var root = reader.Catalog.Dictionary("StructTreeRoot");
        var pairs = root.Dictionary("ParentTree").List("Nums").Chunk(2).ToList();
        var tree = pairs.ToDictionary(pair => (int)(double)pair[0]!, pair => pair[1]);
        Assert.Equal(tree.Keys.Order(), tree.Keys);
        Assert.Equal(root.Number("ParentTreeNextKey"), tree.Count);
        return tree;
    }

    private static int PageNumber(PdfReader reader, int index) =>
        ((PdfPointer)reader.Catalog.Dictionary("Pages").List("Kids")[index]!).Number;
}
