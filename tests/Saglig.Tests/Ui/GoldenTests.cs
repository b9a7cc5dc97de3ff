using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Saglig.Ui;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

/// <summary>
/// Our fields are the design system's own, attribute by attribute: the files in Golden are written by its macros
/// (golden.mjs), so an upgrade of dkfds shows here as a difference.
/// </summary>
public sealed class GoldenTests
{
    private static readonly Valgmulighed[] Options = [new("a", "A"), new("b", "B")];

    private sealed record Page(string Navn);

    [Fact]
    public Task A_line_is_as_the_design_system_writes_it() => Same("tekst", Felt(""), new());

    [Fact]
    public Task A_line_with_everything_is_as_the_design_system_writes_it() =>
        Same(
            "tekst-fuld",
            With(Felt("Åse & <b>")),
            new TagRender().Posted("Navn", "Skriv navnet.", "Åse & <b>")
        );

    [Fact]
    public Task A_line_with_units_is_as_the_design_system_writes_it()
    {
        var tag = Felt("");
        (tag.Prefix, tag.Suffix, tag.Bredde, tag.Frivillig) = ("kr.", "pr. måned", "s", true);
        return Same("tekst-beloeb", tag, new());
    }

    [Fact]
    public Task A_box_is_as_the_design_system_writes_it_but_says_that_it_is_wrong()
    {
        var tag = With(Felt("Åse & <b>"));
        tag.Rows = 5;
        return Same(
            "boks-fuld",
            tag,
            new TagRender().Posted("Navn", "Skriv navnet.", "Åse & <b>"),
            golden => golden.QuerySelector("textarea")!.SetAttribute("aria-invalid", "true")
        );
    }

    [Fact]
    public Task A_list_is_as_the_design_system_writes_it()
    {
        var tag = new ValgTag(new Viewer())
        {
            For = TagRender.For("Navn", new Page("b")),
            Etiket = "Lægens navn",
            Hint = "Vælg én.",
            Type = "select",
            Options = Options,
        };
        return Same("liste", tag, new TagRender().Posted("Navn", "Vælg.", "b"));
    }

    private static FeltTag Felt(string value) =>
        new(new Viewer()) { For = TagRender.For("Navn", new Page(value)), Etiket = "Lægens navn" };

    private static FeltTag With(FeltTag tag)
    {
        (tag.Hint, tag.AntalTegn) = ("Som i brevet.", 50);
        return tag;
    }

    private static async Task Same(
        string name,
        FieldTag tag,
        TagRender render,
        Action<IElement>? differs = null
    )
    {
        tag.View = render.View();
        var golden = new HtmlParser()
            .ParseDocument(File.ReadAllText(Golden(name)))
            .Body!.Children.Single();
        differs?.Invoke(golden);
        Assert.Equal(Lines(golden), Lines(await render.Element((ITagHelper)tag)));
    }

    // One line per element: attributes in the order of the alphabet, spaces between elements left out.
    private static IEnumerable<string> Lines(IElement element, int depth = 0)
    {
        var attributes = element
            .Attributes.OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => $"{a.Name}={a.Value.Trim()}");
        yield return $"{new string(' ', depth)}{element.LocalName} {string.Join(' ', attributes)}";
        foreach (var node in element.ChildNodes)
            if (node is IElement child)
                foreach (var line in Lines(child, depth + 1))
                    yield return line;
            else if (node.TextContent.Trim() is { Length: > 0 } text)
                yield return $"{new string(' ', depth + 1)}“{text}”";
    }

    private static string Golden(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "tests/Saglig.Tests/Ui/Golden", $"{name}.html");
    }
}
