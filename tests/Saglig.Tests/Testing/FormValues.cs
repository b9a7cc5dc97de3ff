using AngleSharp.Html.Dom;

namespace Saglig.Tests.Testing;

/// <summary>What a browser would send for a form: its fields as they stand, with some changed.</summary>
public static class FormValues
{
    public static List<KeyValuePair<string, string>> Of(
        IHtmlFormElement form,
        object? changes,
        string? button
    )
    {
        var changed = Changes(changes);
        var values = form
            .Elements.SelectMany(Fields)
            .Where(f => !changed.ContainsKey(f.Key))
            .ToList();
        foreach (var (name, value) in changed)
        foreach (var one in value is IEnumerable<string> many ? many : [Text(value)])
            values.Add(new(name, one));
        if (button is not null)
            values.AddRange(
                form.Elements.OfType<IHtmlButtonElement>()
                    .Where(b => b.Name == button)
                    .Take(1)
                    .Select(b => new KeyValuePair<string, string>(b.Name!, b.Value))
            );
        return values;
    }

    /// <summary>A dictionary is for field names with dots in them.</summary>
    private static Dictionary<string, object?> Changes(object? changes) =>
        changes is IReadOnlyDictionary<string, string> named
            ? named.ToDictionary(
                n => n.Key,
                n => (object?)n.Value,
                StringComparer.OrdinalIgnoreCase
            )
            : (changes?.GetType().GetProperties() ?? []).ToDictionary(
                p => p.Name,
                p => p.GetValue(changes),
                StringComparer.OrdinalIgnoreCase
            );

    private static string Text(object? value) =>
        value switch
        {
            DateOnly day => day.ToString("dd-MM-yyyy"),
            bool flag => flag ? "true" : "false",
            _ => value?.ToString() ?? "",
        };

    private static IEnumerable<KeyValuePair<string, string>> Fields(AngleSharp.Dom.IElement element)
    {
        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } choice
                when choice.IsChecked && choice.Name is { } name:
                yield return new(name, choice.Value);
                break;
            case IHtmlInputElement { Type: not ("checkbox" or "radio" or "file" or "submit") } input
                when input.Name is { } name:
                yield return new(name, input.Value);
                break;
            case IHtmlTextAreaElement area when area.Name is { } name:
                yield return new(name, area.Value);
                break;
            case IHtmlSelectElement select
                when select.Name is { } name && select.Value is { } value:
                yield return new(name, value);
                break;
        }
    }
}
