using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>The preview, the printed letter and the plain text cannot differ.</summary>
public sealed class SameTextTests
{
    public static TheoryData<string> Kinds => [.. Samples.All.Keys.Where(kind => kind != "images")];

    [Theory, MemberData(nameof(Kinds))]
    public void Browser_screen_reader_and_plain_text_have_the_same_text_in_the_same_order(
        string kind
    )
    {
        var document = Samples.All[kind];
        using var printed = new Printed(document);

        Assert.Equal(Words.OfText(document), Words.OfHtml(document));
        Assert.Equal(Words.OfText(document), Words.OfStructure(printed));
    }

    [
        Theory,
        InlineData("decision"),
        InlineData("sixty pages"),
        InlineData("links"),
        InlineData("other alphabets")
    ]
    public void Words_copied_from_the_pages_are_the_words_of_the_text(string kind)
    {
        var document = Samples.All[kind] with { Number = null, RunningHeader = null };
        using var printed = new Printed(document);

        Assert.Equal(Words.Split(TextRenderer.Render(document)), Words.OfPages(printed));
    }

    [Fact]
    public void The_decision_reads_as_people_have_approved_it()
    {
        using var printed = new Printed(Letters.Decision());

        Golden.Check("decision.structure.txt", printed.Structure());
        Golden.Check("decision.pages.txt", printed.Text());
        Golden.Check("decision.plain.txt", TextRenderer.Render(Letters.Decision()));
        Golden.Check("decision.html", HtmlRenderer.Render(Letters.Decision()));
    }

    [Fact]
    public void Danish_letters_and_signs_come_back_as_they_were()
    {
        const string text = "æøåÆØÅ § 19, stk. 1 – “citat” ½ € é";
        using var printed = new Printed(Letters.Of(Paragraph.Of(text)));

        Assert.Contains(text, printed.Text());
    }

    [Fact]
    public void An_image_gives_its_words_where_it_cannot_be_seen()
    {
        var document = Letters.Of(new Image(Pictures.Png(), "Vejen til jobcentret", 60));

        Assert.Equal("[Vejen til jobcentret]\n", TextRenderer.Render(document));
        Assert.Contains("alt=\"Vejen til jobcentret\"", HtmlRenderer.Render(document));
    }
}
