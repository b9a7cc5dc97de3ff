using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// A date in one text box. A single box is faster to type in, paste in and hear than three, and
/// <see cref="Binding.DateReader"/> reads the ways in which people write dates.
/// </summary>
[HtmlTargetElement("datofelt", Attributes = "for")]
public sealed class DatofeltTag(Viewer viewer) : FieldTag(viewer)
{
    internal override string DefaultHint => Words.DateHint;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(this);
        var value = field.WasPosted
            ? field.Typed
            : (For.Model is DateOnly day && day != default ? Dates.Brief(day) : null);
        var input = Html.El("input", "form-input input-width-xs")
            .Set("type", "text")
            .Set("inputmode", "numeric")
            .Set("autocomplete", "off")
            .Set("id", field.Id)
            .Set("name", field.Name)
            .Set("value", value)
            .Set("aria-invalid", field.Error is null ? null : "true")
            .Set("aria-describedby", field.DescribedBy())
            .Void();
        MoveAttributes(output, input);
        field.WriteGroup(output, field.LabelTag(), field.HintAndError(), input);
    }
}
