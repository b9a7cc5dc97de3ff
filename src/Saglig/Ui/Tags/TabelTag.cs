using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// A compact table with a caption. Wide ones scroll inside a group that the keyboard can reach.
/// Columns are <c>&lt;kolonne&gt;</c> children; everything else inside becomes the body.
/// </summary>
[HtmlTargetElement("tabel", Attributes = "titel")]
public sealed class TabelTag : TagHelper
{
    public string Titel { get; set; } = "";

    /// <summary>The caption is read out but not seen: for a table right under a heading that says the same.</summary>
    public bool SkjulTitel { get; set; }

    /// <summary>The number of rows; 0 shows <see cref="Tom"/> instead of an empty table.</summary>
    public int? Antal { get; set; }

    public string Tom { get; set; } = "Der er ikke noget at vise.";

    public Sortering? Sortering { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var columns = new List<TagBuilder>();
        context.Items[typeof(TabelTag)] = (columns, this);
        var body = await output.GetChildContentAsync();
        var id = $"tabel-{context.UniqueId}";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        if (Antal == 0)
        {
            output.Attributes.SetAttribute("class", "tabel-tom");
            if (!SkjulTitel)
                output.Content.AppendHtml(Html.El("p", "tabel-titel", Titel));
            output.Content.AppendHtml(Html.El("p", null, Tom));
            return;
        }
        output.Attributes.SetAttribute("class", "table--responsive-scroll");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", id);
        var caption = Html.El("caption", SkjulTitel ? "sr-only" : "tabel-titel", Titel)
            .Set("id", id);
        var head = Html.El("thead", null, Html.El("tr", null, [.. columns]));
        var rows = Html.El("tbody", null, body);
        output.Content.SetHtmlContent(
            Html.El("table", "table table--compact", caption, head, rows)
        );
    }
}
