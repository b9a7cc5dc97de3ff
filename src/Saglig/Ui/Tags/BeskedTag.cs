using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// A message in the page. It is not announced on its own: it is part of the page that was asked for.
/// </summary>
[HtmlTargetElement("besked")]
public sealed class BeskedTag(Viewer viewer) : TagHelper
{
    /// <summary>info, succes, advarsel or fejl.</summary>
    public string Type { get; set; } = "info";

    public string? Titel { get; set; }

    /// <summary>The level of the heading, 2 to 6.</summary>
    public int Niveau { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (css, danish, english) = Type switch
        {
            "succes" => ("success", "Udført", "Done"),
            "advarsel" => ("warning", "Advarsel", "Warning"),
            "fejl" => ("error", "Fejl", "Error"),
            _ => ("info", "Information", "Information"),
        };
        var label = viewer.Words == Words.English ? english : danish;
        var content = await output.GetChildContentAsync();
        var heading = Titel is null ? null : Html.El($"h{Niveau}", "alert-heading", Titel);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", $"alert alert-{css} {extra}".TrimEnd());
        output.Content.AppendHtml(Html.Icon(css, label, "alert-icon"));
        output.Content.AppendHtml(
            Html.El("div", "alert-body", heading, Html.El("div", "alert-text", content))
        );
    }
}
