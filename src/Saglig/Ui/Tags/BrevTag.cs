using Microsoft.AspNetCore.Razor.TagHelpers;
using Pdf;

namespace Saglig.Ui.Tags;

/// <summary>A letter on the page as it is printed; text and order are those of the PDF. Its headings begin at level 2.</summary>
[HtmlTargetElement("brev", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BrevTag : TagHelper
{
    public Document For { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "brevark");
        output.Content.SetHtmlContent(HtmlRenderer.Render(For, new HtmlOptions(HeadingOffset: 1)));
    }
}
