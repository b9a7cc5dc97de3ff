using System.Collections.Frozen;

namespace Saglig.Tekst;

/// <summary>
/// The readable list beside this file: irregular forms, and the parts that compounds are made of.
/// Stemmed once, so that every inflection of a listed word follows.
/// </summary>
internal sealed class WordList
{
    private const string Part = "led:";
    private static readonly Lazy<WordList> Loaded = new(Load);
    private readonly FrozenDictionary<string, string> irregular;

    private WordList(
        FrozenDictionary<string, string> irregular,
        FrozenSet<string> parts,
        FrozenSet<string> partStems
    )
    {
        this.irregular = irregular;
        Parts = parts;
        PartStems = partStems;
    }

    public static WordList Danish => Loaded.Value;

    /// <summary>Parts as written, for the front of a compound.</summary>
    public FrozenSet<string> Parts { get; }

    /// <summary>Parts as stems, for its end, which may be inflected.</summary>
    public FrozenSet<string> PartStems { get; }

    /// <summary>The stem under which all forms of an irregular word are gathered.</summary>
    public string Gather(string stem) => irregular.GetValueOrDefault(stem, stem);

    private static WordList Load()
    {
        var lines = Read().Where(line => line.Length > 0 && line[0] != '#').ToList();
        var parts = lines
            .Where(IsPart)
            .SelectMany(line => Split(line[Part.Length..]))
            .ToFrozenSet();
        var irregular =
            from line in lines
            where !IsPart(line)
            let sides = line.Split('=')
            from form in Split(sides[1])
            select (Form: Stem.Of(form), Base: Stem.Of(sides[0].Trim()));
        return new WordList(
            irregular
                .DistinctBy(pair => pair.Form)
                .ToFrozenDictionary(pair => pair.Form, pair => pair.Base),
            parts,
            parts.Select(Stem.Of).ToFrozenSet()
        );
    }

    private static bool IsPart(string line) => line.StartsWith(Part, StringComparison.Ordinal);

    private static string[] Split(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Read()
    {
        using var reader = new StreamReader(
            typeof(WordList).Assembly.GetManifestResourceStream("tekst/ordliste.txt")!
        );
        while (reader.ReadLine() is { } line)
        {
            yield return line.Trim();
        }
    }
}
