using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// Both texts when someone else saved first: what is kept now and what one wrote oneself, field by field. The form below
/// still holds one's own text. Nothing is shown when there is no conflict.
/// </summary>
[HtmlTargetElement("konflikt", Attributes = "for")]
public sealed class KonfliktTag : TagHelper
{
    public Konflikt? For { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (For is not { } conflict)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-warning konflikt");
        output.Attributes.SetAttribute("aria-label", "To har skrevet samtidig");
        var body = Html.El(
            "div",
            "alert-body",
            Html.El("h2", "alert-heading", "En anden har gemt imens"),
            Html.El("p", "alert-text", Sentence(conflict))
        );
        foreach (var field in conflict.Felter)
            body.Add(
                Html.El("h3", null, field.Navn),
                Side("Gemt nu", field.Gemt),
                Side("Din tekst", field.Din)
            );
        output.Content.AppendHtml(Html.Icon("warning", "Advarsel", "alert-icon"));
        output.Content.AppendHtml(body);
    }

    private static string Sentence(Konflikt conflict) =>
        (
            conflict.Hvem == ""
                ? "Der er gemt en ny udgave"
                : $"{conflict.Hvem} har gemt en ny udgave"
        )
        + (conflict.Hvornår is { } at ? $" {Dates.Clock(at)}" : "")
        + ", efter at du åbnede siden. Intet er overskrevet. Din egen tekst står i felterne: ret den til, og gem igen.";

    private static Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Side(string name, string text) =>
        Html.El(
            "div",
            "konflikt-side",
            Html.El("p", "konflikt-navn", name),
            Html.El("p", "egen-tekst", text == "" ? "(tomt)" : text)
        );
}
