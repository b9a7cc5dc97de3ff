using FsCheck;
using FsCheck.Fluent;
using Saglig.Tekst;

namespace Saglig.Tests.Tekst;

/// <summary>The same questions to both databases. A second world, only of words, keeps the answers apart.</summary>
public abstract class SearchTests(ISearchDatabase database) : IDisposable
{
    private static readonly string[] World =
    [
        "Afgørelsen om fleksjob er truffet den 3. marts 2018 efter § 116.",
        "Borgeren udeblev fra jobsamtaler og blev partshørt.",
        "Sygedagpengene stoppes, jf. lægeerklæringen i sag 2018-0000088-1.",
        "Åse Kjær bor i Aabenraa. CPR 010190-1234.",
        "Indkaldelsen til mødet blev ikke sendt rettidigt.",
        "Ærøskøbing og Soenderborg har ikke svaret. René ringede.",
        "Sygedagpengesagen er lukket, og kommunens brev er sendt.",
        "علی søger fleksjob, Łukasz og Gökhan også. 👩‍💼 27.24.00-P00-4-18",
    ];

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory, Trait("Krav", "S4-24")]
    [InlineData("afgørelse", "0")]
    [InlineData("afgørelser", "0")]
    [InlineData("afgørelserne", "0")]
    [InlineData("AFGØRELSENS", "0")]
    [InlineData("afgjort", "0")]
    [InlineData("jobsamtale", "1")]
    [InlineData("samtalen", "1")]
    [InlineData("udeblivelse", "1")]
    [InlineData("udeblevet", "1")]
    [InlineData("indkaldes", "4")]
    [InlineData("mødte", "4")]
    [InlineData("dagpenge", "2 6")]
    [InlineData("sygedagpenge", "2 6")]
    [InlineData("erklæring", "2")]
    [InlineData("fleksjobbet", "0 7")]
    [InlineData("job", "0 1 7")]
    [InlineData("Aase", "3")]
    [InlineData("Åse", "3")]
    [InlineData("åbenrå", "3")]
    [InlineData("ase", "")]
    [InlineData("Sønderborg", "5")]
    [InlineData("Aeroeskoebing", "5")]
    [InlineData("rene", "5")]
    [InlineData("ikke", "4 5")]
    [InlineData("§ 116", "0")]
    [InlineData("§116", "0")]
    [InlineData("paragraf", "0")]
    [InlineData("2018-0000088-1", "2")]
    [InlineData("2018-0000088", "2")]
    [InlineData("2018-0000088-2", "")]
    [InlineData("0101901234", "3")]
    [InlineData("010190-1234", "3")]
    [InlineData("\"010190 1234\"", "3")]
    [InlineData("03-03-2018", "0")]
    [InlineData("3.3.2018", "0")]
    [InlineData("2018-03-03", "0")]
    [InlineData("3. marts 2018", "0")]
    [InlineData("27.24.00", "7")]
    [InlineData("علی", "7")]
    [InlineData("łukasz", "7")]
    [InlineData("gokhan", "")]
    [InlineData("gøkhan", "7")]
    public void A_word_is_found_in_all_its_forms(string typed, string expected) =>
        Expect(typed, expected);

    [Theory, Trait("Krav", "S4-24")]
    [InlineData("ikke sendt", "4")]
    [InlineData("\"ikke sendt\"", "4")]
    [InlineData("\"sendt ikke\"", "")]
    [InlineData("\"brevet sendt\"", "")]
    [InlineData("sendt -rettidigt", "6")]
    [InlineData("sendt -\"ikke sendt\"", "6")]
    [InlineData("afgørels*", "0")]
    [InlineData("Aaben*", "3")]
    [InlineData("åben*", "3")]
    [InlineData("2018-00000*", "2")]
    [InlineData("\"blev part*\"", "")]
    [InlineData("er-truffe*", "0")]
    [InlineData("*", "")]
    [InlineData("-sendt", "")]
    [InlineData("", "")]
    [InlineData("\"", "")]
    [InlineData("sendt AND rettidigt", "")]
    [InlineData("ord:sendt", "")]
    [InlineData("sendt' | 'fleksjob", "")]
    [InlineData("sendt\" OR \"fleksjob", "")]
    public void Signs_mean_what_the_help_says_and_nothing_else(string typed, string expected) =>
        Expect(typed, expected);

    [Fact, Trait("Afvist", "S4-24")]
    public void No_text_whatever_breaks_the_index_or_the_query()
    {
        var number = 0;
        Prop.ForAll(
                Hostile.Texts,
                text =>
                {
                    database.Add(++number, text);
                    database.Find(SearchQuery.Parse(text));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact, Trait("Krav", "S4-24")]
    public void Every_word_of_any_text_finds_it()
    {
        var number = 0;
        Prop.ForAll(
                Hostile.Texts,
                text =>
                {
                    database.Add(++number, text);
                    return DanishAnalyzer
                        .Tokens(text)
                        .Where(token => token.Kind == TokenKind.Word)
                        .Take(5)
                        .All(token =>
                            database
                                .Find(SearchQuery.Parse(text.Substring(token.Start, token.Length)))
                                .Contains(number)
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private void Expect(string typed, string expected)
    {
        for (var i = 0; i < World.Length; i++)
        {
            database.Add(i, World[i]);
        }

        Assert.Equal(expected, string.Join(' ', database.Find(SearchQuery.Parse(typed))));
    }
}

public sealed class SearchOnSqlite() : SearchTests(new SqliteSearch());

public sealed class SearchOnPostgres() : SearchTests(new PostgresSearch());

/// <summary>Texts with the signs that search languages care about.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "\"",
        "'",
        "*",
        "-",
        "(",
        ")",
        ":",
        "|",
        "&",
        "!",
        "<->",
        "\\",
        "\0",
        "\n",
        " ",
        " ",
        " ",
        "NEAR(",
        "AND",
        "OR",
        "NOT",
        "ord:",
        "{ord}",
        "^",
        "+",
        ";--",
        "%",
        "_",
        "æ",
        "Å",
        "§",
        "afgørelse",
        "1e5",
        "0x1F",
        "12e",
        "5år",
        "1.2.3",
        "a@b.dk",
        "http://a.dk/b?c=d",
        "www.kk.dk",
        "/usr/x",
        "&amp;",
        "ß",
        "µ",
        "ſ",
        "İ",
        "\u0301",
        "e\u0301",
        "\u00AD",
        "\u202E",
        "\uD83D",
        "👍",
        "한국",
        "ไทย",
        "علی",
        "𝒜",
        "½",
        "²",
        "Ⅷ",
        "10⁵",
        "010190-1234",
        "3. marts 2018",
        "31.02.2018",
    ];

    private static readonly Gen<string> Mixed =
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select string.Concat(pieces);

    public static readonly Arbitrary<string> Texts = Gen.OneOf(
            Mixed,
            ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Get ?? ""),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
        )
        .ToArbitrary();
}
