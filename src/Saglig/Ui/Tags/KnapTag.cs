using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>A button that says what it does. With <c>href</c> it is a link that looks like one.</summary>
[HtmlTargetElement("knap")]
public sealed class KnapTag : TagHelper
{
    /// <summary>primary, secondary, tertiary or warning. One primary on a page.</summary>
    public string Variant { get; set; } = "primary";

    public string? Navn { get; set; }

    [HtmlAttributeName("værdi")]
    public string? Værdi { get; set; }

    public string? Href { get; set; }
    public string? Ikon { get; set; }

    /// <summary>Asks first, in a dialog with this sentence. Without script the act happens at once.</summary>
    [HtmlAttributeName("bekræft")]
    public string? Bekræft { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute(
            "class",
            $"button button-{Variant}" + (extra is null ? "" : $" {extra}")
        );
        if (Href is not null)
            output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
        SetIfGiven(output, "name", Navn);
        SetIfGiven(output, "value", Værdi);
        SetIfGiven(output, "data-bekraeft", Bekræft);
        if (Ikon is not null)
            output.PreContent.AppendHtml(Html.Icon(Ikon));
    }

    private static void SetIfGiven(TagHelperOutput output, string attribute, string? value)
    {
        if (value is not null)
            output.Attributes.SetAttribute(attribute, value);
    }
}
