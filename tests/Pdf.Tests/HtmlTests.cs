using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

public sealed partial class HtmlTests
{
    [Fact]
    public void Text_is_never_markup() =>
        Prop.ForAll(
                Hostile.Text,
                text =>
                {
                    var words = $"x{text}<img src=x onerror='a()'>\"&";
                    var html = HtmlRenderer.Render(
                        Letters.Of(
                            new LetterHead([words], [words], [new Fact(words, words)]),
                            new Heading(1, words),
                            Paragraph.Of(
                                words,
                                new BoldRun(words),
                                new LinkRun(words, new Uri("https://a.dk/?b=\"c\"&d='"))
                            ),
                            new BulletList([ListItem.Of(words)]),
                            new Table([new TableColumn(words)], [TableRow.Of(words)], words),
                            new Signature(words, words, words, words)
                        )
                    );
                    Assert.All(Tags().Matches(html), tag => Assert.Matches(KnownTag(), tag.Value));
                    Assert.Equal(html.Count(letter => letter == '<'), Tags().Count(html));
                    Assert.Equal(html.Count(letter => letter == '>'), Tags().Count(html));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_no_style_and_no_script()
    {
        var html = HtmlRenderer.Render(Letters.Decision());

        Assert.DoesNotContain("style", html);
        Assert.DoesNotContain("<script", html);
        Assert.StartsWith("<article class=\"letter\" lang=\"da-DK\">", html);
        Assert.Contains("Ærø Østergård", html);
    }

    [Fact]
    public void Headings_fit_under_those_of_the_page()
    {
        var html = HtmlRenderer.Render(
            Letters.Of(new Heading(1, "a"), new Heading(2, "b"), new Heading(3, "c")),
            new HtmlOptions(HeadingOffset: 2)
        );

        Assert.Equal(
            ["h3", "h4", "h5"],
            Tags().Matches(html).Select(tag => tag.Value.Trim('<', '>')).Where(tag => tag[0] == 'h')
        );
    }

    [Fact]
    public void Images_come_from_where_the_program_says()
    {
        var image = new Image(Pictures.Png(), "et \"kort\"", 50);
        var options = new HtmlOptions(ImageAddress: shown => $"/billeder?{shown.Data.Length}&x=\"");

        Assert.Contains(
            $"<img src=\"/billeder?{image.Data.Length}&amp;x=&quot;\" alt=\"et &quot;kort&quot;\">",
            HtmlRenderer.Render(Letters.Of(image), options)
        );
        Assert.Contains(
            "<img src=\"data:image/png;base64,iVBOR",
            HtmlRenderer.Render(Letters.Of(image))
        );
        Assert.Contains(
            "data:image/jpeg",
            HtmlRenderer.Render(Letters.Of(image with { Data = Pictures.Jpeg() }))
        );
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(
        "^</?(article|header|div|p|dl|dt|dd|h1|ul|li|table|caption|thead|tbody|tr|th|td|strong|a|br)( (class|lang|scope|href)=\"[^\"<>]*\")*>$"
    )]
    private static partial Regex KnownTag();
}
