namespace Saglig.Tekst;

/// <summary>Reads what a person typed, forgivingly: a missing quote ends at the end, a lone sign is nothing.</summary>
internal static class QueryParser
{
    private const int MostClauses = 20;
    private const int MostTerms = 20;
    private const int MostCharacters = 1000;
    private const string Quotes = "\"“”„»«";
    private const string Minus = "-−–";

    public static SearchQuery Parse(string typed)
    {
        List<Clause> required = [];
        List<Clause> excluded = [];
        foreach (var (piece, exclude) in Pieces(typed[..Math.Min(typed.Length, MostCharacters)]))
        {
            if (ClauseOf(piece) is { } clause && required.Count + excluded.Count < MostClauses)
            {
                (exclude ? excluded : required).Add(clause);
            }
        }

        return new SearchQuery(required, excluded);
    }

    /// <summary>Quoted texts and words; a piece that was not quoted keeps its star.</summary>
    private static IEnumerable<(string Piece, bool Exclude)> Pieces(string typed)
    {
        for (var i = 0; i < typed.Length; )
        {
            if (char.IsWhiteSpace(typed[i]))
            {
                i++;
                continue;
            }

            var exclude = Minus.Contains(typed[i]);
            i += exclude ? 1 : 0;
            var quoted = i < typed.Length && Quotes.Contains(typed[i]);
            var start = quoted ? i + 1 : i;
            i = start;
            while (
                i < typed.Length
                && !Quotes.Contains(typed[i])
                && (quoted || !char.IsWhiteSpace(typed[i]))
            )
            {
                i++;
            }

            yield return (quoted ? typed[start..i].Replace('*', ' ') : typed[start..i], exclude);
            i += quoted ? 1 : 0;
        }
    }

    private static Clause? ClauseOf(string piece)
    {
        var words = DanishAnalyzer.Tokens(piece).GroupByPosition().Take(MostTerms).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var alternatives = new List<Sought>
        {
            Of(words, word => word[0].Term),
            Of(words, word => Variant(word, TokenKind.Loose) ?? word[0].Term),
        };
        if (Number(words, piece) is { } number)
        {
            alternatives.Add(new Sought([number], Prefix: false));
        }

        if (piece.EndsWith('*'))
        {
            alternatives.AddRange(Prefixes(piece, words));
        }

        return new Clause([
            .. alternatives.DistinctBy(sought => (string.Join(' ', sought.Terms), sought.Prefix)),
        ]);
    }

    /// <summary>A number with signs in it, when it is all that stands in the piece.</summary>
    private static string? Number(List<List<Token>> words, string piece)
    {
        var whole = words[0].Find(token => token.Kind == TokenKind.Whole);
        return whole.Term is not null && Word.Next(piece, whole.Start + whole.Length) is null
            ? whole.Term
            : null;
    }

    /// <summary>The last word as it was typed, not its stem: the beginning of a word has none.</summary>
    private static IEnumerable<Sought> Prefixes(string piece, List<List<Token>> words)
    {
        var last = words[^1][0];
        var before = words.SkipLast(1).Select(word => word[0].Term).ToList();
        var typed = Spelling.Plain(piece.AsSpan(last.Start, last.Length));
        foreach (var spelling in new[] { typed, Spelling.Loose(typed) })
        {
            yield return new Sought([.. before, Spelling.Encode(spelling)], Prefix: true);
        }
    }

    private static Sought Of(List<List<Token>> words, Func<List<Token>, string> term) =>
        new([.. words.Select(term)], false);

    private static string? Variant(List<Token> word, TokenKind kind) =>
        word.Find(token => token.Kind == kind).Term;
}
