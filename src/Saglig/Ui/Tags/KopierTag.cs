using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// Copies a text to the clipboard. Hidden until the script is there, since without script it could do nothing.
/// </summary>
[HtmlTargetElement("kopier", Attributes = "tekst")]
public sealed class KopierTag(Viewer viewer) : TagHelper
{
    public string Tekst { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "function-link kopier d-print-none");
        output.Attributes.SetAttribute("data-kopier", Tekst);
        output.Attributes.SetAttribute("hidden", "hidden");
        output.Content.AppendHtml(Html.Icon("copy"));
        output.Content.Append(viewer.Words.Copy);
        output.Content.AppendHtml(Html.SrOnly($" {Tekst}"));
    }
}
