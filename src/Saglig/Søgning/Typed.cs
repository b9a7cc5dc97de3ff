using System.Text.RegularExpressions;

namespace Saglig.Søgning;

/// <summary>What was typed in the search box: an exact number, which leads to one case, or words.</summary>
public abstract record Typed
{
    private Typed() { }

    /// <param name="Number">A case number or ten digits of a CPR number.</param>
    /// <param name="DokumentNr">When a document number was typed.</param>
    /// <param name="Whole">The number as typed; a sender's own number may look like one of our document numbers.</param>
    public sealed record Exact(string Number, int? DokumentNr, string Whole) : Typed
    {
        public bool IsCpr => Number.Length == 10 && Number.All(char.IsAsciiDigit);
    }

    public sealed record Words(string Text) : Typed;

    /// <summary>Any text is one or the other; a CPR number may have a space or a hyphen.</summary>
    public static Typed Read(string text)
    {
        var typed = text.Trim();
        var digits = Regex.Replace(typed, "[ -]", "");
        if (Regex.IsMatch(typed, "^[0-9]{6}[ -]?[0-9]{4}$"))
            return new Exact(digits, null, digits);
        var match = Regex.Match(typed, "^([0-9]{4}-[0-9]{4,9})(?:-([0-9]{1,6}))?$");
        return match.Success
            ? new Exact(
                match.Groups[1].Value,
                match.Groups[2].Success ? int.Parse(match.Groups[2].Value) : null,
                typed
            )
            : new Words(typed);
    }
}
