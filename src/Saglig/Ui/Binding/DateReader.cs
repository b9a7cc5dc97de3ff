using System.Globalization;
using System.Text.RegularExpressions;

namespace Saglig.Ui.Binding;

/// <summary>
/// Reads a date as people write it: 12-03-2026, 12.3.2026, 12/3 2026, 12 03 2026, 12032026, 12-3-26, 120326,
/// 12. marts 2026, and 2026-03-12. Day always comes before month.
/// </summary>
public static partial class DateReader
{
    private static readonly Regex[] Ways = [Iso(), Parted(), Solid(), Named()];

    /// <summary>
    /// The date, or one sentence in the reader's language that says what is wrong with exactly this text. Two digits of a year are
    /// read as the year nearest <paramref name="today"/>: at most 50 years back and 49 ahead.
    /// </summary>
    public static (DateOnly? Date, string? Error) Read(
        string text,
        DateOnly today,
        Language language = Language.Danish
    )
    {
        text = text.Trim();
        var match =
            text.Length > 40
                ? Match.Empty
                : Ways.Select(way => way.Match(text)).FirstOrDefault(m => m.Success) ?? Match.Empty;
        if (!match.Success || MonthOf(match) is not { } month)
            return (
                null,
                Say(
                    language,
                    $"“{Short(text)}” er ikke en dato. Skriv dag, måned og år, fx 12-03-2026.",
                    $"“{Short(text)}” is not a date. Write day, month and year, for example 12-03-2026."
                )
            );
        var day = Number(match, "d");
        var year = YearOf(match.Groups["y"].Value, today);
        return Error((day, month, year), text, language) is { } error
            ? (null, error)
            : (new DateOnly(year, month, day), null);
    }

    private static string? Error(
        (int Day, int Month, int Year) read,
        string text,
        Language language
    )
    {
        var (day, month, year) = read;
        if (year is < 1 or > 9999)
            return Say(
                language,
                $"“{Short(text)}” har et år, der ikke findes.",
                $"“{Short(text)}” has a year that does not exist."
            );
        if (month is < 1 or > 12)
            return Say(
                language,
                $"“{Short(text)}” har en måned, der ikke findes. Der er 12 måneder; skriv dagen først.",
                $"“{Short(text)}” has a month that does not exist. There are 12 months; write the day first."
            );
        var last = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= last ? null : NoSuchDay(read, last, language);
    }

    private static string NoSuchDay(
        (int Day, int Month, int Year) read,
        int last,
        Language language
    )
    {
        var danish = Dates.Danish.DateTimeFormat.GetMonthName(read.Month);
        var english = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(read.Month);
        return Say(
            language,
            $"{read.Day}. {danish} {read.Year} findes ikke. {char.ToUpper(danish[0], Dates.Danish)}{danish[1..]} {read.Year} har {last} dage.",
            $"There is no {read.Day} {english} {read.Year}. {english} {read.Year} has {last} days."
        );
    }

    private static string Say(Language language, string danish, string english) =>
        language == Language.English ? english : danish;

    private static int YearOf(string digits, DateOnly today)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        if (digits.Length == 4)
            return year;
        var near = today.Year - today.Year % 100 + year;
        return near > today.Year + 49 ? near - 100
            : near < today.Year - 50 ? near + 100
            : near;
    }

    // A name may be cut to three letters: 12. mar 2026. Null is a word that is no month.
    private static int? MonthOf(Match match)
    {
        if (match.Groups["navn"].Value is not { Length: > 0 } word)
            return Number(match, "m");
        var names = Dates.Danish.DateTimeFormat.MonthNames;
        var index = Array.FindIndex(
            names,
            n => n.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        );
        return index < 0 ? null : index + 1;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?<d>[0-9]{1,2})(?:\s*[-–./]\s*|\s+)(?<m>[0-9]{1,2})(?:\s*[-–./]\s*|\s+)(?<y>[0-9]{4}|[0-9]{2})$"
    )]
    private static partial Regex Parted();

    [GeneratedRegex(@"^(?<d>[0-9]{2})(?<m>[0-9]{2})(?<y>[0-9]{4}|[0-9]{2})$")]
    private static partial Regex Solid();

    [GeneratedRegex(
        @"^(?:den\s+)?(?<d>[0-9]{1,2})\.?\s*(?<navn>\p{L}{3,9})\.?\s+(?<y>[0-9]{4})$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();
}
