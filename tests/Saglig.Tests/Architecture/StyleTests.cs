using System.Text.RegularExpressions;

namespace Saglig.Tests.Architecture;

/// <summary>What a view asks to be drawn, the style sheets draw.</summary>
public sealed partial class StyleTests
{
    [Fact]
    public void Every_class_in_a_view_is_drawn()
    {
        var drawn = Drawn().ToHashSet(StringComparer.Ordinal);
        HouseRule.Holds(
            "A class in a view has a rule in site.css or in the design system; others say nothing to anyone.",
            from view in House.Views
            from Match attribute in Attribute().Matches(view.Text)
            from Match name in Name().Matches(Code().Replace(attribute.Groups[1].Value, " "))
            where !drawn.Contains(name.Value)
            select $"{view.Path} {name.Value}"
        );
    }

    private static IEnumerable<string> Drawn() =>
        Directory
            .EnumerateFiles(
                Path.Combine(House.Root, "src/Saglig/wwwroot"),
                "*.css",
                SearchOption.AllDirectories
            )
            .SelectMany(file => Selector().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex Attribute();

    /// <summary>A class that code chooses is not read here.</summary>
    [GeneratedRegex(@"@\([^)]*\)|@[\w.]+")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\S)[a-zæøå][\w-]*(?!\S)")]
    private static partial Regex Name();

    [GeneratedRegex(@"\.(-?[_a-zA-ZæøåÆØÅ][\w-]*)")]
    private static partial Regex Selector();
}
