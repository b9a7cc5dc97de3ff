namespace Saglig.Tekst;

/// <summary>A piece of text, found or not. Plain text: whoever shows it encodes it.</summary>
public readonly record struct Segment(string Text, bool Found);

/// <summary>
/// The place in a text that answers a query best: where most of its parts stand together.
/// </summary>
/// <param name="Start">Where in the text the passage begins (UTF-16), for finding its page.</param>
/// <param name="StartsInside">Text was left out before it.</param>
/// <param name="EndsInside">Text was left out behind it.</param>
public sealed record Passage(
    IReadOnlyList<Segment> Segments,
    int Start,
    bool StartsInside,
    bool EndsInside
)
{
    private const int Length = 240;
    private const int Before = 60;

    /// <summary>When nothing is found (a compound's part may be named in another field), the text's beginning.</summary>
    public static Passage Find(string text, SearchQuery query)
    {
        var best = Best(QueryHits.In(text, query), query.Required.Count);
        var start = best.Count == 0 ? 0 : WordEdge(text, Math.Max(0, best[0].Start - Before));
        var end = Math.Min(text.Length, start + Length);
        end =
            end == text.Length
                ? end
                : Math.Max(WordEdge(text, end), best.Count == 0 ? 0 : best[^1].End);
        return new Passage(Cut(text, start, end, best), start, start > 0, end < text.Length);
    }

    /// <summary>Reads on only until a window holds every part of the query.</summary>
    private static List<Hit> Best(IEnumerable<Hit> hits, int clauses)
    {
        var window = new List<Hit>();
        List<Hit> best = [];
        var bestScore = (0, 0);
        foreach (var hit in hits)
        {
            window.Add(hit);
            window.RemoveAll(old => hit.End - old.Start > Length - Before);
            var score = (window.Select(h => h.Clause).Distinct().Count(), window.Count);
            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = ([.. window], score);
            }
            else if (bestScore.Item1 == clauses && hit.Start > best[0].Start + Length)
            {
                break;
            }
        }

        return best;
    }

    private static List<Segment> Cut(string text, int start, int end, List<Hit> hits)
    {
        var segments = new List<Segment>();
        var at = start;
        foreach (
            var hit in hits.OrderBy(hit => hit.Start)
                .Where(hit => hit.Start >= at && hit.End <= end)
        )
        {
            Add(text[at..hit.Start], false);
            Add(text[hit.Start..hit.End], true);
            at = hit.End;
        }

        Add(text[at..end], false);
        return segments;

        void Add(string piece, bool found)
        {
            if (piece.Length > 0)
            {
                segments.Add(new Segment(OneLine(piece), found));
            }
        }
    }

    private static string OneLine(string piece) =>
        string.Concat(
            piece.Select(
                (letter, i) =>
                    !char.IsWhiteSpace(letter) ? $"{letter}"
                    : i > 0 && char.IsWhiteSpace(piece[i - 1]) ? ""
                    : " "
            )
        );

    /// <summary>The nearest place before, within a word's length, that splits no word.</summary>
    private static int WordEdge(string text, int at)
    {
        for (var edge = at; edge > 0 && edge > at - Before; edge--)
        {
            if (char.IsWhiteSpace(text[edge - 1]))
            {
                return edge;
            }
        }

        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
