using System.Xml.Linq;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>What PDF/UA-1 and PDF/A-2a ask of the file as a whole.</summary>
public sealed class ConformanceTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Access = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Tools_of_others_find_nothing_wrong(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);

        Assert.Equal("", printed.Complaints());
        Assert.Matches("Tagged: +yes", printed.Info());
        Assert.Matches("Title: +Afgørelse om fleksjob", printed.Info());
        Assert.Matches($"Pages: +{printed.Reader.Pages.Count}\n", printed.Info());
        Assert.NotEmpty(printed.FontLines());
        Assert.All(
            printed.FontLines(),
            line => Assert.Matches("CID TrueType +Identity-H +yes yes yes", line)
        );
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_catalog_names_language_tags_and_metadata(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);
        var catalog = printed.Reader.Catalog;

        Assert.Equal("da-DK", catalog.Text("Lang"));
        Assert.Equal(true, catalog.Dictionary("MarkInfo")["Marked"]);
        Assert.Equal(true, catalog.Dictionary("ViewerPreferences")["DisplayDocTitle"]);
        Assert.False(
            catalog.Dictionary("Metadata").Has("Filter"),
            "Metadata are readable without unpacking."
        );
        Assert.Equal(2, printed.Reader.Trailer.List("ID").Count);
        Assert.All(
            printed.Reader.Trailer.List("ID"),
            id => Assert.Equal(32, Assert.IsType<string>(id).Length)
        );
        Assert.False(printed.Reader.Trailer.Has("Encrypt"));
        Assert.All(printed.Reader.Pages, page => Assert.Equal("S", page.Name("Tabs")));
    }

    [Fact]
    public void The_metadata_claim_both_standards_and_agree_with_the_older_information()
    {
        var document = new Document(
            "<Brev> & \"bilag\"",
            "Ærø Kommune",
            "en-GB",
            Letters.Day,
            [Paragraph.Of("x")]
        );
        using var printed = new Printed(document);
        var xmp = XDocument.Parse(
            System.Text.Encoding.UTF8.GetString(
                printed.Reader.Catalog.Dictionary("Metadata").Stream()
            )
        );
        var info = printed.Reader.Trailer.Dictionary("Info");

        Assert.Equal("2", xmp.Descendants(Archive + "part").Single().Value);
        Assert.Equal("A", xmp.Descendants(Archive + "conformance").Single().Value);
        Assert.Equal("1", xmp.Descendants(Access + "part").Single().Value);
        Assert.Equal(Access.NamespaceName, xmp.Descendants(Schema + "namespaceURI").Single().Value);
        Assert.Equal(document.Title, xmp.Descendants(Dc + "title").Single().Value);
        Assert.Equal(document.Title, info.Text("Title"));
        Assert.Equal(document.Author, xmp.Descendants(Dc + "creator").Single().Value);
        Assert.Equal(document.Author, info.Text("Author"));
        Assert.Equal("en-GB", xmp.Descendants(Dc + "language").Single().Value);
        Assert.Equal("2026-03-12T09:42:00Z", xmp.Descendants(Xmp + "CreateDate").Single().Value);
        Assert.Equal("D:20260312094200Z", info.Text("CreationDate"));
        Assert.Contains("Page 1 of 1", printed.Text());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Everything_painted_is_marked_and_of_calibrated_colour(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);

        foreach (var content in printed.Reader.Pages.Select(page => new PageContent(page)))
        {
            Assert.Empty(content.Unmarked);
            Assert.Equal(
                Enumerable.Range(0, content.Marked.Count),
                content.Marked.Select(mark => mark.Id)
            );
            Assert.Empty(content.Operators.Intersect(["g", "G", "rg", "RG", "k", "K"]));
            Assert.Equal(
                content.Operators.Count(name => name == "q"),
                content.Operators.Count(name => name == "Q")
            );
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_code_on_a_page_has_a_width_a_glyph_and_a_character(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);
        var fonts = printed.Reader.Pages[0].Dictionary("Resources").Dictionary("Font");

        foreach (
            var codes in printed
                .Reader.Pages.SelectMany(page => new PageContent(page).Codes)
                .GroupBy(code => code.Font)
        )
        {
            var font = new EmbeddedFont(fonts.Dictionary(codes.Key));
            foreach (var (_, code) in codes)
            {
                Assert.InRange(code, 1, font.GlyphCount - 1);
                Assert.Equal(font.WidthInProgram(code), font.WidthInDictionary(code), 0.006);
                Assert.NotEqual("", font.Character(code));
            }
        }
    }

    [Fact]
    public void No_date_or_person_gets_in_that_the_document_does_not_name()
    {
        using var printed = new Printed(Samples.All["decision"]);
        var info = printed.Reader.Trailer.Dictionary("Info");

        Assert.Equal("Saglig", info.Text("Producer"));
        Assert.False(info.Has("Creator"));
        Assert.Equal(info.Text("CreationDate"), info.Text("ModDate"));
    }
}
