using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Saglig.Tests.Testing;
using Saglig.Ui.Binding;

namespace Saglig.Tests.Hostile;

/// <summary>What must never be in the answer to a form.</summary>
internal static class FormFaults
{
    private const string Markup = "[onerror], img[src=x], script:not([src])";

    /// <summary>Each fault as a line that says which form; empty when the answer is as it should be.</summary>
    public static IEnumerable<string> Of(
        FoundForm form,
        Seen answer,
        IReadOnlyDictionary<string, string> typed
    )
    {
        if (answer.Html.QuerySelector(Markup) is { } markup)
            yield return $"{form.Action}: markup {markup.OuterHtml}";
        if (
            answer.Answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.Any(c => c.StartsWith("b=", StringComparison.Ordinal))
        )
            yield return $"{form.Action}: a header";
        if (answer.Status != HttpStatusCode.OK)
            yield return $"{form.Action}: {answer.Status}";
        else if (answer.Html.Title?.StartsWith("Fejl", StringComparison.Ordinal) == true)
            foreach (var lost in Lost(answer, typed))
                yield return $"{form.Action}: lost {lost}";
    }

    // The page that is shown again holds what was typed, in the field it was typed in.
    private static IEnumerable<string> Lost(Seen answer, IReadOnlyDictionary<string, string> typed)
    {
        var fields = answer.Html.QuerySelectorAll("main form[method=post] [name]");
        foreach (var (name, text) in typed)
        {
            var shown = ShownIn(fields.FirstOrDefault(f => f.GetAttribute("name") == name));
            if (shown is null || TextBinder.Clean(shown) != TextBinder.Clean(text))
                yield return $"{name} [{Short(text)}] → [{Short(shown ?? "no field")}]";
        }
    }

    private static string? ShownIn(IElement? field) =>
        field switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };

    private static string Short(string text) => text.Length > 40 ? text[..40] : text;
}
