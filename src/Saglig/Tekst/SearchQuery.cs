using System.Text;

namespace Saglig.Tekst;

/// <summary>One way to satisfy a part of a query: terms that follow each other, the last perhaps only a beginning.</summary>
public sealed record Sought(IReadOnlyList<string> Terms, bool Prefix);

/// <summary>A part of a query: any one of its alternatives will do.</summary>
public sealed record Clause(IReadOnlyList<Sought> Alternatives);

/// <summary>
/// What a person typed in the search box: words that must all be there, <c>"exact phrases"</c>, <c>beginnings*</c>
/// and <c>-exclusions</c>. Any text whatever can be parsed and rendered for both databases; none is an error.
/// </summary>
public sealed record SearchQuery(IReadOnlyList<Clause> Required, IReadOnlyList<Clause> Excluded)
{
    /// <summary>Nothing to look for, or only things not to find: matches nothing.</summary>
    public bool IsEmpty => Required.Count == 0;

    /// <summary>Reads at most the first parts of a very long query, so that its cost is bounded.</summary>
    public static SearchQuery Parse(string? typed) => QueryParser.Parse(typed ?? "");

    /// <summary>For <c>match</c> in FTS5 over the fields of <see cref="IndexText"/>.</summary>
    public string ForSqlite(string wordsColumn = "ord")
    {
        if (IsEmpty)
        {
            return "\"\"";
        }

        var required = string.Join(" AND ", Required.Select(clause => Fts(clause, wordsColumn)));
        return Excluded.Count == 0
            ? required
            : $"({required}) NOT ({string.Join(" OR ", Excluded.Select(clause => Fts(clause, wordsColumn)))})";
    }

    /// <summary>For <c>to_tsquery('simple', …)</c> over the fields of <see cref="IndexText"/>.</summary>
    public string ForPostgres() =>
        IsEmpty
            ? ""
            : string.Join(
                " & ",
                [.. Required.Select(TsQuery), .. Excluded.Select(clause => "!" + TsQuery(clause))]
            );

    /// <summary>Terms are letters and digits only, so quoting them is all the safety there is to take.</summary>
    private static string Fts(Clause clause, string wordsColumn) =>
        "("
        + string.Join(
            " OR ",
            clause.Alternatives.Select(sought =>
                $"{(sought.Terms.Count > 1 ? wordsColumn + " : " : "")}\"{string.Join(' ', sought.Terms)}\"{(sought.Prefix ? " *" : "")}"
            )
        )
        + ")";

    private static string TsQuery(Clause clause) =>
        "(" + string.Join(" | ", clause.Alternatives.Select(TsQuery)) + ")";

    /// <summary>A phrase is only looked for among the words in order, which carry the weight A.</summary>
    private static string TsQuery(Sought sought)
    {
        var phrase = sought.Terms.Count > 1;
        var query = new StringBuilder();
        for (var i = 0; i < sought.Terms.Count; i++)
        {
            var prefix = sought.Prefix && i == sought.Terms.Count - 1;
            query.Append(i == 0 ? "" : " <-> ").Append('\'').Append(sought.Terms[i]).Append('\'');
            query
                .Append(prefix || phrase ? ":" : "")
                .Append(prefix ? "*" : "")
                .Append(phrase ? "A" : "");
        }

        return phrase ? $"({query})" : query.ToString();
    }
}
