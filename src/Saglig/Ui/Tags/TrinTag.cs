using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>The steps of an act: done, here, to come, or with an error. A step with an address is a link.</summary>
[HtmlTargetElement("trin")]
public sealed class TrinTag : TagHelper
{
    public IReadOnlyList<Trinpunkt> Punkter { get; set; } = [];

    /// <summary>What the steps lead to; read out as the list's name.</summary>
    public string Titel { get; set; } = "Trin";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "step-indicator");
        output.Attributes.SetAttribute("aria-label", Titel);
        foreach (var (index, step) in Punkter.Index())
            output.Content.AppendHtml(Item(step, index + 1));
    }

    private static TagBuilder Item(Trinpunkt step, int number)
    {
        var body = Html.El("div", null, Html.El("span", "step-title", step.Tekst));
        if (step.Note is not null)
            body.Add(Html.El("span", "step-information", step.Note));
        var inner = Html.El(step.Url is null ? "div" : "a", "step", Mark(step, number), body)
            .Set("href", step.Url)
            .Set("aria-current", step.Tilstand == Trintilstand.Her ? "step" : null);
        return Html.El("li", Css(step), inner);
    }

    private static string? Css(Trinpunkt step) =>
        step switch
        {
            { Tilstand: Trintilstand.Her } => "current",
            { Tilstand: Trintilstand.Fejl } => "error",
            { Url: null } => "disabled",
            _ => null,
        };

    private static TagBuilder Mark(Trinpunkt step, int number) =>
        step.Tilstand switch
        {
            Trintilstand.Færdig => Html.El(
                "span",
                "step-icon",
                Html.Icon("check", $"Trin {number} er færdigt")
            ),
            Trintilstand.Fejl => Html.El(
                "span",
                "step-icon",
                Html.Icon("error", $"Fejl i trin {number}")
            ),
            _ => Html.El(
                "span",
                "step-number",
                Html.El("span", null, number.ToString(CultureInfo.InvariantCulture))
            ),
        };
}
