using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// Puts the antiforgery token in a form that names its own address: the framework leaves those out, thinking that
/// they may post to another site, which the content security policy forbids here anyway.
/// </summary>
[HtmlTargetElement("form", Attributes = "method,action")]
public sealed class PostFormTag(IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var posts = "post".Equals(
            context.AllAttributes["method"].Value?.ToString(),
            StringComparison.OrdinalIgnoreCase
        );
        var address = context.AllAttributes["action"].Value?.ToString();
        if (
            posts
            && !string.IsNullOrEmpty(address)
            && !context.AllAttributes.ContainsName("asp-antiforgery")
        )
            output.PostContent.AppendHtml(antiforgery.GetHtml(View.HttpContext));
    }
}
