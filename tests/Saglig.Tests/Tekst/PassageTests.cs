using FsCheck;
using FsCheck.Fluent;
using Saglig.Tekst;

namespace Saglig.Tests.Tekst;

public class PassageTests
{
    private static readonly string Filler = string.Concat(
        Enumerable.Repeat("Her står noget helt andet om vejret. ", 40)
    );

    [Fact, Trait("Krav", "S4-24")]
    public void The_passage_is_where_most_of_the_words_stand_together()
    {
        var text =
            $"Fleksjob nævnes her.\n{Filler}Afgørelsen om\n  fleksjob er truffet.{Filler}Afgørelse igen.";
        var passage = Find(text, "afgørelser fleksjob");

        Assert.Equal(["Afgørelsen", "fleksjob"], Found(passage));
        Assert.Contains(
            "Afgørelsen om fleksjob er truffet.",
            Plain(passage),
            StringComparison.Ordinal
        );
        Assert.True(passage is { StartsInside: true, EndsInside: true });
        Assert.InRange(
            passage.Start,
            text.IndexOf("Afgørelsen", StringComparison.Ordinal) - 70,
            text.Length
        );
    }

    [Theory, Trait("Krav", "S4-24")]
    [InlineData("dagpenge", "sygedagpengene")]
    [InlineData("\"ikke rettidig\"", "ikke rettidigt")]
    [InlineData("CPR 0101901234", "CPR|010190-1234")]
    [InlineData("rettid*", "rettidigt")]
    [InlineData("dagpenge -rettidigt", "sygedagpengene")]
    public void What_was_found_is_marked_as_it_is_written(string typed, string found)
    {
        var passage = Find(
            "Vi stopper sygedagpengene, CPR 010190-1234, som ikke rettidigt kom.",
            typed
        );

        Assert.Equal(found.Split('|'), Found(passage));
        Assert.False(passage.StartsInside || passage.EndsInside);
    }

    [Fact]
    public void When_nothing_is_found_the_beginning_is_shown()
    {
        var passage = Find(Filler, "findes ikkeher");

        Assert.Empty(Found(passage));
        Assert.StartsWith("Her står", Plain(passage), StringComparison.Ordinal);
        Assert.InRange(Plain(passage).Length, 150, 240);
    }

    [Fact]
    public void Any_text_and_any_query_give_a_passage_that_is_part_of_the_text() =>
        Prop.ForAll(
                Hostile.Texts,
                Hostile.Texts,
                (text, typed) =>
                {
                    var passage = Find(text, typed);
                    return Plain(passage).Length <= 2000
                        && passage.Segments.All(segment => segment.Text.Length > 0);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Passage Find(string text, string typed) =>
        Passage.Find(text, SearchQuery.Parse(typed));

    private static IEnumerable<string> Found(Passage passage) =>
        passage.Segments.Where(segment => segment.Found).Select(segment => segment.Text);

    private static string Plain(Passage passage) =>
        string.Concat(passage.Segments.Select(segment => segment.Text));
}
