using System.Reflection;
using System.Text.RegularExpressions;
using Ret;

namespace Saglig.Tests.Architecture;

/// <summary>Every rule of law is whole: code, paragraph, sentence and period, and one edition a day.</summary>
public sealed partial class RuleTests
{
    private static IReadOnlyList<(string Name, IRegel Rule)> Rules { get; } =
    [
        .. from type in typeof(IRegel).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
        )
        where typeof(IRegel).IsAssignableFrom(field.FieldType)
        select ($"{type.Name}.{field.Name}", (IRegel)field.GetValue(null)!),
    ];

    private static IReadOnlyList<(string Name, Skøn Question)> Questions { get; } =
    [
        .. from type in typeof(Skøn).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
        )
        where field.FieldType == typeof(Skøn)
        select ($"{type.Name}.{field.Name}", (Skøn)field.GetValue(null)!),
    ];

    [Fact]
    public void A_code_is_small_letters_without_danish_ones() =>
        HouseRule.Holds(
            "A code outlives paragraphs and systems: a-z, digits and hyphens.",
            Rules
                .Select(r => (r.Name, r.Rule.Kode))
                .Concat(Questions.Select(q => (q.Name, q.Question.Kode)))
                .Where(r => !Code().IsMatch(r.Kode))
                .Select(r => $"{r.Name} {r.Kode}")
        );

    [Fact]
    public void A_rule_names_its_paragraph() =>
        HouseRule.Holds(
            "A rule names the law and the place.",
            Rules
                .Where(r => r.Rule.Hjemmel.Lov.Forkortelse == "" || r.Rule.Hjemmel.Sted == "")
                .Select(r => r.Name)
        );

    [Fact]
    public void A_rule_is_one_sentence() =>
        HouseRule.Holds(
            "What a rule asks for is one Danish sentence that begins with a capital and ends with a full stop.",
            Rules
                .Where(r => !Sentence().IsMatch(r.Rule.Krav))
                .Select(r => $"{r.Name} {r.Rule.Krav}")
        );

    [Fact]
    public void A_rule_has_its_period() =>
        HouseRule.Holds(
            "A rule says since when it is the law, and does not end before it begins.",
            Rules
                .Where(r =>
                    r.Rule.Gælder.Fra == default
                    || r.Rule.Gælder.Til < r.Rule.Gælder.Fra
                    || r.Rule.Udgave < 1
                )
                .Select(r => r.Name)
        );

    [Fact]
    public void One_day_has_one_edition_of_a_rule() =>
        HouseRule.Holds(
            "Two editions of the same code never hold on the same day, and a later one has a higher number.",
            from one in Rules
            from other in Rules
            where !ReferenceEquals(one.Rule, other.Rule) && one.Rule.Kode == other.Rule.Kode
            where one.Rule.Gælder.Fra <= other.Rule.Gælder.Fra
            where
                one.Rule.Gælder.Omfatter(other.Rule.Gælder.Fra)
                || one.Rule.Udgave >= other.Rule.Udgave
            select $"{one.Name} and {other.Name}: {one.Rule.Kode}"
        );

    [Fact]
    public void A_question_of_discretion_has_considerations() =>
        HouseRule.Holds(
            "Discretion is a question with considerations to weigh.",
            Questions
                .Where(q =>
                    q.Question.Hensyn.Count == 0
                    || !q.Question.Spørgsmål.EndsWith('?')
                    || q.Question.Hjemmel.Sted == ""
                )
                .Select(q => q.Name)
        );

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-ZÆØÅ][^\n]*[.]$")]
    private static partial Regex Sentence();
}
