using System.Globalization;

namespace Saglig.Ui;

/// <summary>How dates and times are written. Instants are shown in Danish time.</summary>
public static class Dates
{
    public static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Copenhagen"
    );

    /// <summary>In running text: "12. marts 2026", or "12 March 2026".</summary>
    public static string Full(DateOnly day, Language language = Language.Danish) =>
        language == Language.English
            ? day.ToString("d MMMM yyyy", English)
            : day.ToString("d. MMMM yyyy", Danish);

    /// <summary>In tables and fields: "12-03-2026".</summary>
    public static string Brief(DateOnly day) =>
        day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>"kl. 10.42", or "10:42" in English.</summary>
    public static string Clock(DateTimeOffset instant, Language language = Language.Danish) =>
        language == Language.English
            ? Local(instant).ToString("HH:mm", CultureInfo.InvariantCulture)
            : "kl. " + Local(instant).ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>The Danish day that an instant falls on.</summary>
    public static DateOnly Day(DateTimeOffset instant) =>
        DateOnly.FromDateTime(Local(instant).DateTime);

    private static DateTimeOffset Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Copenhagen);
}
