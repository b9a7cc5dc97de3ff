using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>A list of facts: name and value. Its lines are <c>&lt;linje navn="…"&gt;</c>.</summary>
[HtmlTargetElement("opsummering")]
public sealed class OpsummeringTag : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", $"opsummering {extra}".TrimEnd());
    }
}

/// <summary>One fact, with an optional link to where it is changed or shown in full.</summary>
[HtmlTargetElement("linje", ParentTag = "opsummering")]
public sealed class LinjeTag : TagHelper
{
    public string Navn { get; set; } = "";
    public string? Href { get; set; }

    /// <summary>The link's word, "Ret" unless something else is said. The name is added for screen readers.</summary>
    public string Link { get; set; } = "Ret";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PreContent.AppendHtml(Html.El("dt", null, Navn));
        output.PreContent.AppendHtml("<dd>");
        output.PostContent.AppendHtml("</dd>");
        if (Href is null)
            return;
        var link = Html.El("a", null, Link, Html.SrOnly($" {Navn}")).Set("href", Href);
        output.PostContent.AppendHtml(Html.El("dd", "opsummering-link d-print-none", link));
    }
}
