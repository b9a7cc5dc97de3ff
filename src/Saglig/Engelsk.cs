using System.Globalization;

namespace Saglig;

/// <summary>Dates in the English sentences of the citizen's timeline.</summary>
public static class Engelsk
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"12 March 2026".</summary>
    public static string Dato(DateOnly day) => day.ToString("d MMMM yyyy", English);
}
