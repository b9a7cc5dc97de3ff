namespace Saglig.Tekst;

/// <summary>Takes Danish compounds apart with the listed parts: sygedagpengesagen is sygedagpenge, syge, dagpenge and sag.</summary>
internal static class Compound
{
    private const int Shortest = 6;
    private const int ShortestPart = 2;

    /// <summary>The stems of the parts of a lower-case word; none unless the listed parts make up the whole of it.</summary>
    public static IEnumerable<string> Parts(string word)
    {
        if (word.Length < Shortest)
        {
            return [];
        }

        var words = WordList.Danish;
        var reaches = new bool[word.Length + 1];
        reaches[word.Length] = true;
        var edges = new List<(int From, int To)>();
        for (var from = word.Length - ShortestPart; from >= 0; from--)
        {
            foreach (
                var to in Ends(words, word, from)
                    .Where(to => Joins(word, to).Any(next => reaches[next]))
            )
            {
                edges.Add((from, to));
                reaches[from] = true;
            }
        }

        return reaches[0] ? OnTheWay(word, edges).Distinct() : [];
    }

    private static IEnumerable<int> Ends(WordList words, string word, int from)
    {
        for (var to = from + ShortestPart; to < word.Length; to++)
        {
            if (words.Parts.Contains(word[from..to]))
            {
                yield return to;
            }
        }

        if (from > 0 && words.PartStems.Contains(Stem.Of(word[from..])))
        {
            yield return word.Length;
        }
    }

    /// <summary>Where the next part may begin: here, or behind a binding s or e.</summary>
    private static IEnumerable<int> Joins(string word, int end)
    {
        yield return end;
        if (end > 0 && end < word.Length && word[end] is 's' or 'e')
        {
            yield return end + 1;
        }
    }

    /// <summary>Only the parts that a way from the beginning leads to.</summary>
    private static IEnumerable<string> OnTheWay(string word, List<(int From, int To)> edges)
    {
        var reached = new bool[word.Length + 2];
        reached[0] = true;
        foreach (
            var (from, to) in edges.OrderBy(edge => edge.From).Where(edge => reached[edge.From])
        )
        {
            foreach (var next in Joins(word, to))
            {
                reached[next] = true;
            }

            yield return WordList.Danish.Gather(Stem.Of(word[from..to]));
        }
    }
}
