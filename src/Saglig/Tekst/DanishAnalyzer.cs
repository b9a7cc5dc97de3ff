namespace Saglig.Tekst;

/// <summary>What a term is of the word it stands for.</summary>
public enum TokenKind
{
    /// <summary>The stem: exactly one for each word, in the order of the text.</summary>
    Word,

    /// <summary>The stem in its loose writing (Aase as Åse), when it differs.</summary>
    Loose,

    /// <summary>The word as written, when it differs from the stem: what a prefix is looked for in.</summary>
    Written,

    /// <summary>The stem of a part of a compound.</summary>
    Part,

    /// <summary>A number with signs in it (case number, CPR number, date) in one writing.</summary>
    Whole,
}

/// <summary>A term in a text.</summary>
/// <param name="Term">Only letters and digits; may be put into either database's index as it is.</param>
/// <param name="Start">Where in the text (UTF-16).</param>
/// <param name="Position">The number of the word, from 0.</param>
public readonly record struct Token(
    string Term,
    int Start,
    int Length,
    int Position,
    TokenKind Kind
);

/// <summary>
/// Splits Danish text into the terms that both databases index, so that they answer alike.
/// No word is left out: in a legal text "ikke" and "kan" carry the meaning.
/// </summary>
public static class DanishAnalyzer
{
    /// <summary>The terms in the order of the text, one by one, so that a reader can stop early. Never throws.</summary>
    public static IEnumerable<Token> Tokens(string text)
    {
        var position = 0;
        var known = new Known();
        for (
            var word = Word.Next(text, 0);
            word is { } current;
            word = Word.Next(text, current.End)
        )
        {
            foreach (var (term, kind) in known.Terms(current.In(text)))
            {
                yield return new Token(term, current.Start, current.Length, position, kind);
            }

            if (Numbers.Whole(text, current) is { } whole)
            {
                yield return new Token(
                    whole.Term,
                    current.Start,
                    whole.Length,
                    position,
                    TokenKind.Whole
                );
            }

            position++;
        }
    }

    /// <summary>A text repeats its words: each is analysed once, as long as there is room.</summary>
    private sealed class Known
    {
        const int Most = 50_000;
        readonly Dictionary<string, (string, TokenKind)[]> terms = [];

        public (string Term, TokenKind Kind)[] Terms(ReadOnlySpan<char> written)
        {
            var lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(written, out var found))
            {
                found = Analyse(written);
                if (terms.Count < Most)
                {
                    lookup[written] = found;
                }
            }

            return found;
        }
    }

    private static (string, TokenKind)[] Analyse(ReadOnlySpan<char> written)
    {
        var plain = written[0] == Word.Paragraph ? "paragraf" : Spelling.Plain(written);
        IEnumerable<(string Term, TokenKind Kind)> terms =
        [
            (Gathered(plain), TokenKind.Word),
            (Gathered(Spelling.Loose(plain)), TokenKind.Loose),
            (Spelling.Encode(plain), TokenKind.Written),
            .. Compound.Parts(plain).Select(part => (Spelling.Encode(part), TokenKind.Part)),
        ];
        return [.. terms.DistinctBy(term => term.Term)];
    }

    private static string Gathered(string plain) =>
        Spelling.Encode(WordList.Danish.Gather(Stem.Of(plain)));
}
