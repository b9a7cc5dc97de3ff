using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>What has happened, newest first; its items are <c>&lt;hændelse&gt;</c>.</summary>
[HtmlTargetElement("tidslinje")]
public sealed class TidslinjeTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tidslinje");
    }
}

/// <summary>One thing that happened: the day, a line, and more beneath it.</summary>
[HtmlTargetElement("hændelse", ParentTag = "tidslinje")]
public sealed class HændelseTag(Viewer viewer) : TagHelper
{
    public DateOnly Dato { get; set; }
    public string Titel { get; set; } = "";
    public string? Href { get; set; }

    /// <summary>Not seen by this person before.</summary>
    public bool Ny { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        object title = Href is null ? Titel : Html.El("a", null, Titel).Set("href", Href);
        var mark = Ny ? Html.El("span", "badge badge-info", viewer.Words.New) : null;
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(DatoTag.Time(Dato, Dates.Brief(Dato)));
        output.Content.AppendHtml(
            Html.El("p", "tidslinje-titel", title, mark is null ? null : " ", mark)
        );
        if (!content.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Html.El("div", "tidslinje-tekst", content));
    }
}
