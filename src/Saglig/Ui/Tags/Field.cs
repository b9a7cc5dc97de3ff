using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Saglig.Ui.Tags;

/// <summary>
/// What all fields share: name, id, label, hint, error and the ids that tie them together.
/// The markup follows the design system's own macros (form/controls/*.njk).
/// </summary>
internal sealed class Field
{
    private readonly ModelStateEntry? _entry;
    private readonly Words _words;

    private Field(ModelExpression model, ModelStateDictionary state, Words words)
    {
        (Model, Name, Id, _words) = (model, model.Name, IdOf(model.Name), words);
        state.TryGetValue(model.Name, out _entry);
        Error = _entry?.Errors.Count > 0 ? _entry.Errors[0].ErrorMessage : null;
    }

    public ModelExpression Model { get; }
    public string Name { get; }
    public string Id { get; }
    public string Label { get; private init; } = "";
    public string? Hint { get; private init; }
    public bool Optional { get; private init; }
    public string? Error { get; }
    public bool Limited { get; init; }

    public static Field Of(FieldTag tag) =>
        new(tag.For, tag.View.ViewData.ModelState, tag.Words)
        {
            Label = tag.Etiket ?? tag.For.Metadata.DisplayName ?? Sentence(tag.For.Metadata.Name),
            Hint = tag.Hint ?? tag.DefaultHint,
            Optional = tag.Frivillig,
            Limited = tag.AntalTegn > 0,
        };

    /// <summary>What the person typed last, else what the model holds.</summary>
    public IReadOnlyList<string> Posted =>
        _entry?.RawValue switch
        {
            string[] many => many,
            string one => [one],
            _ => [],
        };

    public bool WasPosted => _entry?.RawValue is not null;

    /// <summary>The first posted text, as it was typed, also when it could not be read.</summary>
    public string? Typed => Posted is [var first, ..] ? first : null;

    /// <summary>The fragment that the error summary links to.</summary>
    public static string IdOf(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_'));

    public string? DescribedBy()
    {
        var ids = new[]
        {
            Hint is null ? null : $"{Id}-hint",
            Error is null ? null : $"{Id}-error",
            Limited ? $"{Id}-limit-message" : null,
        };
        var joined = string.Join(' ', ids.OfType<string>());
        return joined.Length == 0 ? null : joined;
    }

    public TagBuilder LabelTag() =>
        Html.El("label", "form-label", Label, OptionalTag()).Set("for", Id);

    public TagBuilder LegendTag() => Html.El("legend", "form-label", Label, OptionalTag());

    public IHtmlContent HintAndError()
    {
        var parts = new HtmlContentBuilder();
        if (HintTag() is { } hint)
            parts.AppendHtml(hint);
        if (ErrorTag() is { } error)
            parts.AppendHtml(error);
        return parts;
    }

    public TagBuilder? HintTag() =>
        Hint is null ? null : Html.El("span", "form-hint", Hint).Set("id", $"{Id}-hint");

    public TagBuilder? ErrorTag() =>
        Error is null
            ? null
            : Html.El("span", "form-error-message", Html.SrOnly($"{_words.Error}: "), Error)
                .Set("id", $"{Id}-error");

    /// <summary>Turns the tag itself into the group around the field, red when it holds an error.</summary>
    public void WriteGroup(TagHelperOutput output, params IHtmlContent[] content)
    {
        var css =
            "form-group" + (Error is null ? "" : " form-error") + (Limited ? " form-limit" : "");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value.ToString();
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", extra is null ? css : $"{css} {extra}");
        foreach (var part in content)
            output.Content.AppendHtml(part);
    }

    private TagBuilder? OptionalTag() =>
        Optional ? Html.El("span", "weight-normal", $" {_words.Optional}") : null;

    private static string Sentence(string? name) =>
        string.Concat(
            (name ?? "").Select(
                (c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()
            )
        );
}
