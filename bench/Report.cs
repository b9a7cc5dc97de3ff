using System.Globalization;
using System.Text;
using Bench.Parts;

namespace Bench;

/// <summary>The tables that are printed, and that docs/bench.md and the README show.</summary>
internal static class Report
{
    public static string Of(IReadOnlyList<Result> results, IReadOnlyList<GrowthResult> growth)
    {
        var text = new StringBuilder();
        if (results.Count > 0)
        {
            text.AppendLine(
                "| | requests/s | bare limit | ratio | goal | p50 ms | p99 ms | kB allocated | statements |"
            );
            text.AppendLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        }
        foreach (var r in results)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {r.Contest.Name} | {r.PerSecond:n0} | {r.LimitPerSecond:n0} | {Mark(r.Ratio >= r.Contest.Goal, r.Ratio)} | {r.Contest.Goal:0.00} | {r.Latency(50):0.0} | {r.Latency(99):0.0} | {r.Allocated / 1024.0:n0} | {r.Contest.Statements} |"
            );
        if (growth.Count > 0)
            text.AppendLine()
                .AppendLine(
                    $"| Cost of a page with more cases (goal: at most {GrowthResult.Most.ToString(CultureInfo.InvariantCulture)}) | {string.Join(" | ", growth[0].Costs.Select(c => $"{c.Times} ×"))} |"
                )
                .AppendLine($"|---|{string.Concat(growth[0].Costs.Select(_ => "--:|"))}");
        foreach (var g in growth)
            text.AppendLine(
                $"| {g.Name} | {string.Join(" | ", g.Costs.Select(c => Mark(c.Cost <= GrowthResult.Most, c.Cost)))} |"
            );
        return text.ToString();
    }

    /// <summary>A figure that misses its goal stands out.</summary>
    private static string Mark(bool reached, double figure)
    {
        var text = figure.ToString("0.00", CultureInfo.InvariantCulture);
        return reached ? text : $"**{text}**";
    }

    public static string Page(string tables, Effort effort) =>
        $"""
            # Speed

            Written by `bin/bench`. Each ratio is the middle of {effort.Pairs} pairs, measured in turns in one run on {effort.Connections} connections: the whole
            program in a process of its own, signed in by a real cookie, against a bare limit, a Kestrel endpoint that runs
            the same SQL on the same database, makes the same durable writes with group commit, and writes the same bytes.
            The load comes from the same machine ({Environment.ProcessorCount} processors). These are goals, not tests; a bold figure misses its goal.

            {tables}
            The limit's page is learnt from the program's own: fixed bytes with the values of the freshly read rows between
            them, and checked to be the very same bytes. Dates are not formatted there, which is in the limit's favour.
            "Against the bare insert" compares the whole act (form, token, access, look log, chain, search index, status)
            with nothing but the two rows of the note and its number. Search is compared with the bare full-text query
            and no page; its goal is a third.

            """;
}
