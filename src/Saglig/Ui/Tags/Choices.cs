using Microsoft.AspNetCore.Mvc.Rendering;

namespace Saglig.Ui.Tags;

/// <summary>The markup of a choice, after the design system's radiobuttons, checkboxes and select.</summary>
internal sealed record Choices(Field Field, IEnumerable<Valgmulighed> All, HashSet<string> Chosen)
{
    public TagBuilder Select(string empty)
    {
        var select = Html.El("select", "form-select")
            .Set("id", Field.Id)
            .Set("name", Field.Name)
            .Set("aria-invalid", Field.Error is null ? null : "true")
            .Set("aria-describedby", Field.DescribedBy());
        if (empty != "")
            select.Add(Html.El("option", null, empty).Set("value", ""));
        foreach (var choice in All)
            select.Add(
                Html.El("option", null, choice.Text)
                    .Set("value", choice.Value)
                    .Set("selected", Chosen.Contains(choice.Value) ? "" : null)
            );
        return select;
    }

    public TagBuilder Group(string type)
    {
        var group = Html.El("fieldset", null, Field.LegendTag(), Field.HintAndError())
            .Set("aria-describedby", Field.DescribedBy());
        foreach (var (index, choice) in All.Index())
        {
            var id = index == 0 ? Field.Id : $"{Field.Id}-{index + 1}";
            var hint = choice.Hint is null ? null : $"{Field.Id}-{index + 1}-hint";
            group.Add(
                Html.El(
                    "div",
                    $"form-group-{type}",
                    Input(type, choice.Value, id).Set("aria-describedby", hint),
                    Html.El("label", "form-label", choice.Text).Set("for", id),
                    choice.Hint is null
                        ? null
                        : Html.El("span", "form-hint", choice.Hint).Set("id", hint)
                )
            );
        }
        return group;
    }

    /// <summary>A yes that stands alone, with its hint below as any other choice has.</summary>
    public TagBuilder Single(Action<TagBuilder> adorn)
    {
        var input = Input("checkbox", "true", Field.Id)
            .Set("aria-invalid", Field.Error is null ? null : "true")
            .Set("aria-describedby", Field.DescribedBy());
        adorn(input);
        return Html.El(
            "div",
            null,
            Field.ErrorTag(),
            Html.El("div", "form-group-checkbox", input, Field.LabelTag(), Field.HintTag())
        );
    }

    private TagBuilder Input(string type, string value, string id) =>
        Html.El("input", $"form-{type}")
            .Set("type", type)
            .Set("id", id)
            .Set("name", Field.Name)
            .Set("value", value)
            .Set("checked", Chosen.Contains(value) ? "" : null)
            .Void();
}
