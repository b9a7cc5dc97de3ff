using FsCheck;
using FsCheck.Fluent;
using Saglig.Vurderinger;

namespace Saglig.Tests.Vurderinger;

public sealed class TeksthashTests
{
    [Theory, Trait("Krav", "S0-8")]
    [InlineData("Borgeren kan arbejde.", "  BORGEREN\nkan   arbejde!! ")]
    [InlineData("Vurderet den 3. maj 2026", "vurderet den 17. maj 2025.")]
    public void Dates_capitals_and_signs_do_not_make_a_text_another(string one, string other) =>
        Assert.Equal(Teksthash.Of(one), Teksthash.Of(other));

    [Fact, Trait("Krav", "S0-8")]
    public void Another_word_makes_another_text() =>
        Assert.NotEqual(
            Teksthash.Of("Borgeren kan arbejde"),
            Teksthash.Of("Borgeren kan ikke arbejde")
        );

    [Theory, Trait("Krav", "S0-8")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("12. 3. 2026")]
    public void No_words_are_no_text(string text) => Assert.Null(Teksthash.Of(text));

    [Fact, Trait("Krav", "S0-8")]
    public void Spaces_around_never_matter() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyString>(),
                text =>
                {
                    var clean = Saglig.Ui.Binding.TextBinder.Clean(text.Get);
                    return Teksthash.Of(clean) == Teksthash.Of($"  {clean} \n");
                }
            )
            .QuickCheckThrowOnFailure();
}
