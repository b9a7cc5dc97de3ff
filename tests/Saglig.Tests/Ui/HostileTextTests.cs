using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ret;
using Saglig.Ui;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

/// <summary>Nothing that a person wrote becomes markup, in any tag, in any place.</summary>
public sealed class HostileTextTests
{
    private const string Evil = "\"'><script>x()</script><img src=x onerror=x()>&lt;&amp;æøå";

    private sealed record Page(string Tekst = Evil, DateOnly? Dag = null, bool Ja = true);

    private static readonly Viewer Viewer = new();
    private static readonly TagRender Render = new TagRender()
        .Posted("Tekst", Evil, Evil)
        .Posted("Dag", Evil, Evil);

    public static TheoryData<string> Tags => [.. All().Select(tag => tag.Key)];

    private static IEnumerable<KeyValuePair<string, ITagHelper>> All() =>
        new Dictionary<string, ITagHelper>
        {
            ["felt"] = Field(
                new FeltTag(Viewer)
                {
                    Prefix = Evil,
                    Suffix = Evil,
                    Autocomplete = Evil,
                    Type = Evil,
                    Bredde = Evil,
                },
                "Tekst"
            ),
            ["boks"] = Field(new FeltTag(Viewer) { Rows = 2 }, "Tekst"),
            ["datofelt"] = Field(new DatofeltTag(Viewer), "Dag"),
            ["radio"] = Field(new ValgTag(Viewer) { Options = [new(Evil, Evil, Evil)] }, "Tekst"),
            ["select"] = Field(
                new ValgTag(Viewer)
                {
                    Type = "select",
                    Tom = Evil,
                    Options = [new(Evil, Evil)],
                },
                "Tekst"
            ),
            ["bool"] = Field(new ValgTag(Viewer), "Ja"),
            ["upload"] = Field(new UploadTag(Viewer) { Accept = Evil }, "Tekst"),
            ["fejlopsummering"] = new FejlopsummeringTag(Viewer)
            {
                Titel = Evil,
                View = Render.View(),
            },
            ["knap"] = new KnapTag
            {
                Navn = Evil,
                Værdi = Evil,
                Href = Evil,
                Bekræft = Evil,
                Ikon = Evil,
                Variant = Evil,
            },
            ["linje"] = new LinjeTag
            {
                Navn = Evil,
                Href = Evil,
                Link = Evil,
            },
            ["trin"] = new TrinTag
            {
                Titel = Evil,
                Punkter = [new(Evil, Trintilstand.Fejl, Evil, Evil)],
            },
            ["besked"] = new BeskedTag(Viewer) { Titel = Evil, Type = Evil },
            ["hændelse"] = new HændelseTag(Viewer)
            {
                Titel = Evil,
                Href = Evil,
                Ny = true,
            },
            ["kopier"] = new KopierTag(Viewer) { Tekst = Evil },
            ["regelpanel"] = new RegelpanelTag { Links = _ => Evil, Prøvelser = [.. Answers()] },
            ["frist"] = new FristTag(Viewer)
            {
                For = Frister.Sagsbehandling(new(2026, 1, 1), 4, Evil),
            },
        };

    [Theory, MemberData(nameof(Tags))]
    public async Task Text_stays_text(string name)
    {
        var tag = All().Single(t => t.Key == name).Value;
        var html = await Render.Html(tag);
        var body = new HtmlParser().ParseDocument($"<body>{html}").Body!;
        Assert.Empty(body.QuerySelectorAll("script, img"));
        Assert.DoesNotContain(
            body.QuerySelectorAll("*"),
            e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        var written = body.QuerySelectorAll("*")
            .SelectMany(e => e.Attributes.Select(a => a.Value))
            .Append(body.TextContent);
        Assert.Contains(written, text => text.Contains(Evil, StringComparison.Ordinal));
    }

    private static IEnumerable<Prøvelse> Answers() =>
        new Svar[] { new Mangler(Evil), new IkkeRelevant(Evil), new Opfyldt(Evil) }.Select(
            svar => new Prøvelse(Evil, Evil, Styrke.Spærrer, Evil, 1, svar)
            {
                Tilsidesat = svar is Mangler ? null : Evil,
            }
        );

    private static FieldTag Field(FieldTag tag, string property)
    {
        (tag.For, tag.View, tag.Etiket, tag.Hint, tag.AntalTegn) = (
            TagRender.For(property, new Page()),
            Render.View(),
            Evil,
            Evil,
            10
        );
        return tag;
    }
}
