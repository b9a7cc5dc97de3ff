using FsCheck;
using FsCheck.Fluent;
using Saglig.Tekst;

namespace Saglig.Tests.Tekst;

public class AnalyzerTests
{
    [Fact]
    public void Tokens_say_where_they_stand_in_the_text()
    {
        const string text = "Jf. § 12: sygedagpengene";
        var tokens = DanishAnalyzer
            .Tokens(text)
            .Where(token => token.Kind == TokenKind.Word)
            .ToList();

        Assert.Equal(["jf", "paragraf", "12", "sygedagpeng"], tokens.Select(token => token.Term));
        Assert.Equal(
            ["Jf", "§", "12", "sygedagpengene"],
            tokens.Select(token => text.Substring(token.Start, token.Length))
        );
        Assert.Equal([0, 1, 2, 3], tokens.Select(token => token.Position));
    }

    [Theory]
    [InlineData("sygedagpengesagen", "syg dagpeng dagpengesag sygedagpeng sag")]
    [InlineData("jobsamtaler", "job samtal")]
    [InlineData("lægeerklæringen", "læg erklæring")]
    [InlineData("partshøringen", "part høring")]
    [InlineData("planet", "")]
    [InlineData("aktivitet", "")]
    [InlineData("job", "")]
    public void A_compound_is_taken_apart_only_when_its_parts_are_all_known(
        string word,
        string parts
    ) =>
        Assert.Equal(
            parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            Terms(word, TokenKind.Part).Order()
        );

    [Theory]
    [InlineData("Aase", "åse")]
    [InlineData("Åse", null)]
    [InlineData("aeroe", "ærø")]
    [InlineData("Müller", "mul")]
    public void The_loose_writing_is_given_only_when_it_differs(string word, string? loose) =>
        Assert.Equal(loose, Terms(word, TokenKind.Loose).SingleOrDefault());

    [Theory]
    [InlineData("010190-1234", "0101901234")]
    [InlineData("010190 1234", "0101901234")]
    [InlineData("3. marts 2018", "d20180303")]
    [InlineData("3.3.2018", "d20180303")]
    [InlineData("2018-03-03", "d20180303")]
    [InlineData("31.02.2018", "31x02x2018")]
    [InlineData("2018-0000088-1", "2018x0000088x1")]
    [InlineData("12", null)]
    [InlineData("3. gang 2018", null)]
    public void A_number_with_signs_is_also_one_term(string text, string? whole) =>
        Assert.Equal(whole, Terms(text, TokenKind.Whole).SingleOrDefault());

    [Fact]
    public void A_soft_hyphen_splits_no_word_and_two_writings_of_an_accent_are_one()
    {
        Assert.Equal(Terms("afgørelse", TokenKind.Word), Terms("afgø\u00ADrelse", TokenKind.Word));
        Assert.Equal(Terms("Åse", TokenKind.Word), Terms("A\u030Ase", TokenKind.Word));
    }

    [Fact]
    public void Terms_are_letters_and_digits_and_places_are_inside_the_text_whatever_it_is() =>
        Prop.ForAll(
                Hostile.Texts,
                text =>
                    DanishAnalyzer
                        .Tokens(text)
                        .All(token =>
                            token.Term.Length > 0
                            && token.Term.All(char.IsLetterOrDigit)
                            && token.Start >= 0
                            && token.Length > 0
                            && token.Start + token.Length <= text.Length
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Both_databases_see_exactly_the_terms_that_were_given_them()
    {
        using var sqlite = new SqliteSearch();
        using var postgres = new PostgresSearch();
        var given = new HashSet<string>();
        var number = 0;
        Prop.ForAll(
                Hostile.Texts,
                text =>
                {
                    given.UnionWith(DanishAnalyzer.Tokens(text).Select(token => token.Term));
                    sqlite.Add(++number, text);
                    postgres.Add(number, text);
                }
            )
            .QuickCheckThrowOnFailure();

        Assert.Equal(
            given.Order(StringComparer.Ordinal),
            sqlite.Terms().Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            given.Order(StringComparer.Ordinal),
            postgres.Terms().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_long_text_is_indexed_in_parts_and_no_phrase_falls_between_them()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(n => $"ord{n}"));
        var parts = IndexText.Of(text).ToList();
        using var sqlite = new SqliteSearch();
        using var postgres = new PostgresSearch();
        sqlite.Add(1, text);
        postgres.Add(1, text);

        Assert.Equal(3, parts.Count);
        Assert.All(
            parts,
            part => Assert.InRange(part.Words.Length + part.Variants.Length, 1, 250_000)
        );
        foreach (var n in new[] { 0, 7_990, 7_999, 8_000, 15_975, 15_980, 19_990 })
        {
            var query = SearchQuery.Parse($"\"ord{n} ord{n + 1} ord{n + 2}\"");
            Assert.Equal([1], sqlite.Find(query));
            Assert.Equal([1], postgres.Find(query));
        }

        Assert.Empty(IndexText.Of(" ... "));
    }

    private static IEnumerable<string> Terms(string text, TokenKind kind) =>
        DanishAnalyzer.Tokens(text).Where(token => token.Kind == kind).Select(token => token.Term);
}
