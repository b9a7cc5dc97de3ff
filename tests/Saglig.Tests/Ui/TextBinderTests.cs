using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Saglig.Ui.Binding;

namespace Saglig.Tests.Ui;

public sealed class TextBinderTests
{
    [Theory]
    [InlineData("  hej \r\n", "hej")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\0b\u0007c\td", "abc\td")]
    [InlineData("A\u030Age", "Åge")]
    [InlineData("👩‍👩‍👧 ok", "👩‍👩‍👧 ok")]
    [InlineData("   ", "")]
    public void Text_has_one_form(string typed, string bound) =>
        Assert.Equal(bound, TextBinder.Clean(typed));

    [Fact]
    public void Half_a_letter_becomes_the_sign_for_one_that_is_missing() =>
        Assert.Equal("\ufffdx", TextBinder.Clean("\ud800x"));

    [Fact]
    public void Any_text_becomes_one_that_both_databases_keep_and_stays_so() =>
        Prop.ForAll<NonNull<string>>(typed =>
            {
                var clean = TextBinder.Clean(typed.Get);
                return clean == TextBinder.Clean(clean)
                    && !clean.Contains('\0')
                    && clean == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean));
            })
            .QuickCheckThrowOnFailure();
}
