using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// Every error of the page in one box that takes focus, each linked to its field. Errors of the page itself
/// (<see cref="PageExtensions.Refuse"/>) come first and have no link. Writes nothing when there is no error.
/// </summary>
[HtmlTargetElement("fejlopsummering")]
public sealed class FejlopsummeringTag(Viewer viewer) : TagHelper
{
    public string? Titel { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var places = Places();
        var errors = View
            .ViewData.ModelState.OrderBy(entry => places(entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(e => (entry.Key, e.ErrorMessage)))
            .Distinct()
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var list = Html.El("ul", "nobullet-list");
        foreach (var (key, message) in errors)
            list.Add(Html.El("li", null, key == "" ? message : Link(key, message)));
        var heading = Html.El("h2", "alert-heading", Titel ?? viewer.Words.ErrorHeading)
            .Set("id", "fejlopsummering");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-error fejlopsummering");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "fejlopsummering");
        output.Attributes.SetAttribute("data-module", "error-summary");
        output.Content.AppendHtml(Html.Icon("error", css: "alert-icon"));
        output.Content.AppendHtml(Html.El("div", "alert-body", heading, list));
    }

    // ModelState keeps its own order; people read the page from the top, which is the order of the model's properties.
    private Func<string, int> Places()
    {
        var names =
            View.ViewData.Model?.GetType().GetProperties().Select(p => p.Name).ToList() ?? [];
        return key =>
            key == "" ? -1
            : names.IndexOf(key.Split('.', '[')[0]) is >= 0 and var place ? place
            : names.Count;
    }

    private static TagBuilder Link(string key, string message) =>
        Html.El("a", null, message).Set("href", $"#{Field.IdOf(key)}");
}
