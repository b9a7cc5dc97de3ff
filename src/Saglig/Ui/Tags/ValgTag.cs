using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// A choice: radio buttons, checkboxes or a list. Without <c>options</c> an enum offers its own values and a
/// bool becomes one checkbox. The first option carries the field's id, so that the error summary can lead to it.
/// </summary>
[HtmlTargetElement("valg", Attributes = "for")]
public sealed class ValgTag(Viewer viewer) : FieldTag(viewer)
{
    /// <summary>radio, checkbox or select.</summary>
    public string Type { get; set; } = "radio";

    public IEnumerable<Valgmulighed>? Options { get; set; }

    /// <summary>The first, empty line of a select; "" leaves it out.</summary>
    public string? Tom { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(this);
        var type = For.ModelExplorer.ModelType;
        var chosen =
            field.WasPosted ? field.Posted
            : Restored.In(View) && Type != "select" ? []
            : [.. Texts(For.Model)];
        var single = type == typeof(bool) && Options is null;
        if (single)
            chosen = [.. chosen.Select(text => text.ToLowerInvariant())];
        var list = new Choices(field, Options ?? Valgmulighed.Of(type), [.. chosen]);
        if (single)
            field.WriteGroup(output, list.Single(input => MoveAttributes(output, input)));
        else if (Type == "select")
            WriteSelect(field, list, output);
        else
            field.WriteGroup(output, list.Group(Type));
    }

    private void WriteSelect(Field field, Choices list, TagHelperOutput output)
    {
        var select = list.Select(Tom ?? Words.Choose);
        MoveAttributes(output, select);
        field.WriteGroup(output, field.LabelTag(), field.HintAndError(), select);
    }

    private static IEnumerable<string> Texts(object? model) =>
        model switch
        {
            null => [],
            string text => [text],
            IEnumerable many => many.Cast<object>().SelectMany(Texts),
            _ => [Convert.ToString(model, CultureInfo.InvariantCulture) ?? ""],
        };
}
