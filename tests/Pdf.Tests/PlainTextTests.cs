using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("ren tekst, æøå", "ren tekst, æøå")]
    [InlineData("a\tb", "a b")]
    [InlineData("a  \t b", "a b")]
    [InlineData("a\r\nb\rc\nd\u2028e\u0085f\u000Bg", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("\r\n\r\n", "\n\n")]
    [InlineData("12\u00A0kr.\u202F og\u2003mere\u3000her", "12\u00A0kr.\u00A0 og mere her")]
    [InlineData("u\u200Bsyn\u200Dlig\uFEFF\u2060", "usynlig")]
    [InlineData("vendt \u202Emodnevt\u202C om", "vendt modnevt om")]
    [InlineData("lang\u00ADt ord", "lang\u00ADt ord")]
    [InlineData("A\u030Arhus, e\u0301n", "Århus, én")]
    [InlineData("lyd\u0000\u0007løs\u001B", "lydløs")]
    [InlineData("❤\uFE0F og 👍\uDB40\uDC67", "❤ og 👍")]
    [InlineData("\uFFFE", "\uFFFD")]
    public void Typed_text_becomes_fit_to_print(string typed, string clean) =>
        Assert.Equal(clean, PlainText.Clean(typed));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_damage_and_not_an_error()
    {
        Assert.Equal("a\uFFFDb", PlainText.Clean("a" + '\uD83D' + "b"));
        Assert.Equal("\uFFFD", PlainText.Clean("" + '\uDE00'));
    }

    [Theory]
    [InlineData(" a \r\n\n b ", "a b")]
    [InlineData("en linje", "en linje")]
    [InlineData("\n", "")]
    public void A_line_has_no_breaks_and_no_empty_ends(string typed, string line) =>
        Assert.Equal(line, PlainText.Line(typed));

    [Fact]
    public void Clean_text_is_always_composed_valid_and_clean_already() =>
        Prop.ForAll(
                Hostile.Text,
                typed =>
                {
                    var clean = PlainText.Clean(typed);
                    Assert.True(clean.IsNormalized(NormalizationForm.FormC));
                    Assert.Equal(clean, PlainText.Clean(clean));
                    Assert.DoesNotContain(
                        clean,
                        letter => char.IsControl(letter) && letter != '\n'
                    );
                    Assert.DoesNotContain('\n', PlainText.Line(typed));
                    _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(clean);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Typed_text_becomes_paragraphs_at_blank_lines()
    {
        var paragraphs = Paragraph.FromTyped("Et\r\nto\r\n \t\r\n\r\nTre\n\n");

        Assert.Equal(
            ["Et\nto", "Tre"],
            paragraphs.Select(paragraph => paragraph.Runs.Single().Text)
        );
        Assert.Empty(Paragraph.FromTyped(" \n\n "));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_the_line_breaks_at_it()
    {
        var column = string.Join("\u00AD", Enumerable.Repeat("arbejds", 30));
        using var printed = new Printed(Letters.Of(Paragraph.Of("kort\u00ADord ", column)));
        var lines = printed.Text().Split('\n');

        Assert.StartsWith("kortord arbejds", lines[0]);
        Assert.EndsWith("arbejds\u00AD", lines[0]);
        Assert.DoesNotContain('\u00AD', lines[0][..^1]);
        Assert.Equal(
            "kortord" + column.Replace("\u00AD", ""),
            Words.OfText(Letters.Of(Paragraph.Of("kort\u00ADord ", column)))
        );
    }

    [Fact]
    public void A_space_that_may_not_break_does_not()
    {
        var amounts = string.Join(" ", Enumerable.Repeat("12.000\u00A0kr.", 60));
        using var printed = new Printed(Letters.Of(Paragraph.Of(amounts)));

        Assert.True(printed.Text().Split('\n').Length > 6);
        Assert.All(
            printed.Text().Split('\n').TakeWhile(line => line.Contains("kr")),
            line => Assert.StartsWith("12.000", line)
        );
    }
}
