using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;

namespace Saglig.Ui;

/// <summary>
/// Nothing that is planned, a line of the plan or a measure, starts a web search or measures the citizen against a number
/// (S1-11, S0-11).
/// </summary>
public static class Trinværn
{
    /// <summary>Why a text cannot be planned, with the paragraph; null when it can.</summary>
    public static string? Refusal(string text) =>
        Trinregler
            .Alle.Select(rule => rule.Afprøv(new(text)))
            .FirstOrDefault(tried => tried.Spærrer)
            is { Svar: Mangler missing } stopped
            ? $"{missing.Hvad} {stopped.Krav} ({stopped.Hjemmel})"
            : null;

    /// <summary>The first refusal of several texts; null when all can stand.</summary>
    public static string? Refusal(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (Refusal(text) is { } sentence)
                return sentence;
        return null;
    }

    /// <summary>Says the refusal beside the field.</summary>
    public static void CheckStep(this PageModel page, string text, string field)
    {
        var refusal = Refusal(text);
        page.Check(refusal is null, field, refusal ?? "");
    }
}
