using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>A line or a box of text: label, hint, error, input or textarea, and the count of characters left.</summary>
[HtmlTargetElement("felt", Attributes = "for")]
public sealed class FeltTag(Viewer viewer) : FieldTag(viewer)
{
    /// <summary>More than zero makes a textarea.</summary>
    public int Rows { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>xxs, xs, s, m, l or xl: as wide as the answer is expected to be.</summary>
    public string? Bredde { get; set; }

    public string? Autocomplete { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(this);
        var value = field.WasPosted
            ? field.Typed ?? ""
            : Convert.ToString(For.Model, CultureInfo.CurrentCulture) ?? "";
        var input = Rows > 0 ? Area(value) : Line(value);
        input
            .Set("id", field.Id)
            .Set("name", field.Name)
            .Set("autocomplete", Autocomplete)
            .Set("aria-invalid", field.Error is null ? null : "true")
            .Set("aria-describedby", field.DescribedBy());
        MoveAttributes(output, input);
        field.WriteGroup(
            output,
            field.LabelTag(),
            field.HintAndError(),
            Wrapped(input),
            Limit(field)
        );
        if (field.Limited)
            output.Attributes.SetAttribute("data-maxlength", AntalTegn);
    }

    private string Css => Bredde is null ? "form-input" : $"form-input input-width-{Bredde}";

    private TagBuilder Line(string value) =>
        Html.El("input", Css).Set("type", Type).Set("value", value == "" ? null : value).Void();

    // A parser drops the first line break of a textarea, so one is always written for it to drop.
    private TagBuilder Area(string value) =>
        Html.El("textarea", Css, "\n" + value)
            .Set("rows", Rows.ToString(CultureInfo.InvariantCulture));

    private TagBuilder Wrapped(TagBuilder input)
    {
        if (Prefix is null && Suffix is null)
            return input;
        var css =
            "form-input-wrapper"
            + (Prefix is null ? "" : " form-input-wrapper--prefix")
            + (Suffix is null ? "" : " form-input-wrapper--suffix");
        return Html.El("div", css, Unit("prefix", Prefix), input, Unit("suffix", Suffix));
    }

    private static TagBuilder? Unit(string place, string? text) =>
        text is null
            ? null
            : Html.El("div", $"form-input-{place}", text).Set("aria-hidden", "true");

    private IHtmlContent Limit(Field field)
    {
        if (!field.Limited)
            return HtmlString.Empty;
        var left = string.Format(CultureInfo.InvariantCulture, Words.CharactersLeft, AntalTegn);
        var allowed = string.Format(
            CultureInfo.InvariantCulture,
            Words.CharactersAllowed,
            AntalTegn
        );
        return new HtmlContentBuilder()
            .AppendHtml(Html.SrOnly(allowed).Set("id", $"{field.Id}-limit-message"))
            .AppendHtml(
                Html.El("span", "form-hint character-limit", left).Set("aria-hidden", "true")
            )
            .AppendHtml(
                Html.El("span", "character-limit-sr-only sr-only", left).Set("aria-live", "polite")
            );
    }
}
