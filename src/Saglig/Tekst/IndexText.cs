using System.Text;

namespace Saglig.Tekst;

/// <summary>
/// What is put in the search index for a text, in either database: two fields of terms with spaces between.
/// <see cref="Words"/> has one term for each word in order, so that phrases can be found in it;
/// <see cref="Variants"/> has the other terms, each once.
/// SQLite: <c>fts5(ord, varianter, tokenize = "unicode61 remove_diacritics 0")</c>.
/// PostgreSQL: <c>setweight(to_tsvector('simple', ord), 'A') || setweight(to_tsvector('simple', varianter), 'D')</c>.
/// </summary>
public sealed record IndexText(string Words, string Variants)
{
    /// <summary>PostgreSQL counts no positions beyond 16,383 and holds no more than 1 MB of terms in a row.</summary>
    private const int MostWords = 8_000;
    private const int MostCharacters = 200_000;

    /// <summary>Words that a part repeats from the one before it, so that no phrase falls between two parts.</summary>
    private const int Overlap = 20;

    /// <summary>
    /// One part for all but very long texts (about 25 pages each). Words of one search must meet in the same part.
    /// No part for a text without words.
    /// </summary>
    public static IEnumerable<IndexText> Of(string text)
    {
        var builder = new Builder();
        foreach (var word in DanishAnalyzer.Tokens(text).GroupByPosition())
        {
            if (builder.Count >= MostWords || builder.Characters >= MostCharacters)
            {
                yield return builder.Build();
                builder = new Builder(builder.Last(Overlap));
            }

            builder.Add(word);
        }

        if (builder.HasNews)
        {
            yield return builder.Build();
        }
    }

    private sealed class Builder
    {
        readonly List<List<Token>> words = [];
        readonly HashSet<string> variants = [];
        readonly int repeated;

        public Builder() { }

        public Builder(IEnumerable<List<Token>> before)
        {
            foreach (var word in before)
            {
                Add(word);
            }

            repeated = words.Count;
        }

        public int Count => words.Count;
        public int Characters { get; private set; }
        public bool HasNews => words.Count > repeated;

        public IEnumerable<List<Token>> Last(int count) => words.Skip(words.Count - count);

        public void Add(List<Token> word)
        {
            words.Add(word);
            Characters += word[0].Term.Length + 1;
            foreach (var variant in word.Skip(1).Where(variant => variants.Add(variant.Term)))
            {
                Characters += variant.Term.Length + 1;
            }
        }

        public IndexText Build()
        {
            var joined = new StringBuilder().AppendJoin(' ', words.Select(word => word[0].Term));
            return new IndexText(joined.ToString(), string.Join(' ', variants));
        }
    }
}

/// <summary>Reading terms word by word.</summary>
internal static class TokenGroups
{
    /// <summary>The terms of each word together, its stem first.</summary>
    public static IEnumerable<List<Token>> GroupByPosition(this IEnumerable<Token> tokens)
    {
        var word = new List<Token>();
        foreach (var token in tokens)
        {
            if (word.Count > 0 && token.Position != word[0].Position)
            {
                yield return word;
                word = [];
            }

            word.Add(token);
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }
}
