using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>A line of the plan never starts a web search and never measures the citizen against a number (S1-11, S0-11).</summary>
internal static class Trinværn
{
    /// <summary>Why a text cannot stand in the plan, with the paragraph; null when it can.</summary>
    public static string? Refusal(string text) =>
        Trinregler
            .Alle.Select(rule => rule.Afprøv(new(text)))
            .FirstOrDefault(tried => tried.Spærrer)
            is { Svar: Mangler missing } stopped
            ? $"{missing.Hvad} {stopped.Krav} ({stopped.Hjemmel})"
            : null;

    /// <summary>As <see cref="Refusal(string)"/>, for both texts of a line.</summary>
    public static string? Refusal(Planlinje line) => Refusal(line.Hvad) ?? Refusal(line.Formål);

    /// <summary>Says the refusal beside the field.</summary>
    public static void CheckStep(this PageModel page, string text, string field)
    {
        var refusal = Refusal(text);
        page.Check(refusal is null, field, refusal ?? "");
    }
}
