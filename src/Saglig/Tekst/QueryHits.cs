namespace Saglig.Tekst;

/// <summary>A place in a text where a part of a query was found.</summary>
internal readonly record struct Hit(int Start, int End, int Clause);

/// <summary>Finds the places in a text that made a query match, by the same terms as the index holds.</summary>
internal static class QueryHits
{
    /// <summary>In the order of the text, as far as the caller reads. Excluded parts are no hits.</summary>
    public static IEnumerable<Hit> In(string text, SearchQuery query)
    {
        var longest = query
            .Required.SelectMany(clause => clause.Alternatives)
            .Select(s => s.Terms.Count)
            .DefaultIfEmpty()
            .Max();
        var recent = new List<List<Token>>();
        foreach (var word in DanishAnalyzer.Tokens(text).GroupByPosition())
        {
            recent.Add(word);
            if (recent.Count > longest)
            {
                recent.RemoveAt(0);
            }

            for (var clause = 0; clause < query.Required.Count; clause++)
            {
                if (
                    query
                        .Required[clause]
                        .Alternatives.FirstOrDefault(sought => EndsWith(recent, sought)) is
                    { } found
                )
                {
                    yield return Place(recent, found, clause);
                }
            }
        }
    }

    private static Hit Place(List<List<Token>> recent, Sought found, int clause)
    {
        var first = recent[^found.Terms.Count][0];
        var length = recent[^1].Find(token => token.Term == found.Terms[^1]).Length;
        var last = recent[^1][0];
        return new Hit(first.Start, last.Start + Math.Max(length, last.Length), clause);
    }

    /// <summary>Whether the words read so far end in what is sought; a single term may be any variant of the last word.</summary>
    private static bool EndsWith(List<List<Token>> recent, Sought sought)
    {
        var count = sought.Terms.Count;
        if (count > recent.Count)
        {
            return false;
        }

        if (count == 1)
        {
            return recent[^1].Exists(token => Matches(token.Term, sought, 0));
        }

        for (var i = 0; i < count; i++)
        {
            if (!Matches(recent[recent.Count - count + i][0].Term, sought, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(string term, Sought sought, int index) =>
        sought.Prefix && index == sought.Terms.Count - 1
            ? term.StartsWith(sought.Terms[index], StringComparison.Ordinal)
            : term == sought.Terms[index];
}
