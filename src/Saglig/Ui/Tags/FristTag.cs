using Microsoft.AspNetCore.Razor.TagHelpers;
using Ret;

namespace Saglig.Ui.Tags;

/// <summary>A deadline that the law gives. It opens to how it was reckoned: rule, start, days counted, days skipped.</summary>
[HtmlTargetElement("frist", Attributes = "for")]
public sealed class FristTag(Viewer viewer) : TagHelper
{
    /// <summary>No deadline is shown as a dash.</summary>
    public Frist? For { get; set; }

    /// <summary>"12-03-2026", for tables.</summary>
    public bool Kort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (For is null)
        {
            output.TagName = null;
            output.Content.SetContent("–");
            return;
        }
        var day = For.HandlSenest;
        var text = Kort ? Dates.Brief(day) : Dates.Full(day, viewer.Words.Language);
        var list = Html.El("ul");
        foreach (var sentence in For.Forklaring)
            list.Add(Html.El("li", null, sentence));
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "frist");
        output.Content.AppendHtml(
            Html.El(
                "summary",
                null,
                DatoTag.Time(day, text),
                Html.Icon("info"),
                Html.SrOnly($" {viewer.Words.Why}")
            )
        );
        output.Content.AppendHtml(Html.El("div", "frist-forklaring", list));
    }
}
