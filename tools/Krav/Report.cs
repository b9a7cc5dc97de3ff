namespace Krav;

/// <summary>A requirement as <c>docs/krav.tsv</c> lists it. Type E (enforce) needs a test that something is refused.</summary>
public sealed record Row(string Code, bool Enforces)
{
    /// <summary>The source document, "S0" to "S4".</summary>
    public string Source => Code[..Code.IndexOf('-', StringComparison.Ordinal)];
}

/// <summary>Says for each requirement how its tests fared in the last run.</summary>
public static class Report
{
    private static readonly string[] Words = ["ok", "half", "failing", "missing"];

    /// <summary>One line per requirement in the order of the list, then one total per source document.</summary>
    public static IReadOnlyList<string> Of(string rowsFile, string resultsFolder)
    {
        var rows = File.ReadLines(rowsFile)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(ToRow)
            .ToList();
        var tests = Tests(resultsFolder).ToLookup(test => test.Row);
        var judged = rows.Select(row =>
                (row.Source, Judgement: Judge(row, [.. tests[row.Code]]), row.Code)
            )
            .ToList();
        return
        [
            .. judged.Select(j => $"{j.Code} {j.Judgement.Word} {j.Judgement.Count}"),
            .. judged
                .GroupBy(j => j.Source)
                .Select(g => Total(g.Key, [.. g.Select(j => j.Judgement.Word)])),
        ];
    }

    private static Row ToRow(string[] fields) =>
        new(fields[0], fields[1].Contains('E', StringComparison.Ordinal));

    private static (string Word, int Count) Judge(Row row, IReadOnlyList<Test> tests)
    {
        var failed = tests.Where(t => !t.Passed).Select(t => t.Id).Distinct().Count();
        var passed = tests.Where(t => t.Passed).Select(t => t.Id).Distinct().Count();
        var both = tests.Any(t => t.Kind == "Krav") && tests.Any(t => t.Kind == "Afvist");
        return (failed, passed) switch
        {
            (> 0, _) => ("failing", failed),
            (_, 0) => ("missing", 0),
            _ => (row.Enforces && !both ? "half" : "ok", passed),
        };
    }

    private static string Total(string source, IReadOnlyList<string> words) =>
        $"{source} total {words.Count}: {string.Join(", ", Words.Select(word => $"{words.Count(w => w == word)} {word}"))}";

    private static IEnumerable<Test> Tests(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.trx").Order(StringComparer.Ordinal)
        let traits = File.ReadLines(Path.ChangeExtension(file, ".traits.tsv"))
            .Select(Trait.Parse)
            .ToLookup(trait => (trait.Class, trait.Method))
        from numbered in Results.In(file).Index()
        from trait in traits[(numbered.Item.Class, numbered.Item.Method)]
        select new Test($"{file}#{numbered.Index}", trait.Row, trait.Kind, numbered.Item.Passed);

    private sealed record Test(string Id, string Row, string Kind, bool Passed);
}
