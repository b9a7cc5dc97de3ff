using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// Links to the pages of a list, by <c>?side=</c>; the other words of the address are kept. The first page, the
/// last, and those beside the one in view are shown. Writes nothing when there is one page.
/// </summary>
[HtmlTargetElement("sider")]
public sealed class SiderTag(Viewer viewer) : TagHelper
{
    /// <summary>The page in view, from 1.</summary>
    public int Side { get; set; } = 1;

    [HtmlAttributeName("antal-sider")]
    public int AntalSider { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (AntalSider < 2)
        {
            output.SuppressOutput();
            return;
        }
        var words = viewer.Words;
        var list = Html.El("ul", "pagination__items sider-liste");
        var last = 0;
        foreach (var number in Shown())
        {
            if (number > last + 1)
                list.Add(Html.El("li", "pagination-item pagination-overflow", "…"));
            list.Add(Html.El("li", "pagination-item pagination-number", Number(number, words)));
            last = number;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sider");
        output.Attributes.SetAttribute("aria-label", words.Page);
        output.Content.AppendHtml(Step(words.Previous, Side - 1, "prev"));
        output.Content.AppendHtml(list);
        output.Content.AppendHtml(Step(words.Next, Side + 1, "next"));
    }

    private IEnumerable<int> Shown() =>
        Enumerable
            .Range(1, AntalSider)
            .Where(n => n == 1 || n == AntalSider || Math.Abs(n - Side) <= 2);

    private TagBuilder Number(int number, Words words)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Html.El(
                "a",
                number == Side ? "button current-page" : "button button-secondary",
                text
            )
            .Set("href", Url(number))
            .Set("aria-label", $"{words.Page} {text}")
            .Set("aria-current", number == Side ? "page" : null);
    }

    private TagBuilder Step(string text, int number, string rel) =>
        number < 1 || number > AntalSider
            ? Html.El("span")
            : Html.El("a", "sider-skridt", text).Set("href", Url(number)).Set("rel", rel);

    private string Url(int number) =>
        Queries.With(
            View.HttpContext.Request,
            ("side", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))
        );
}
