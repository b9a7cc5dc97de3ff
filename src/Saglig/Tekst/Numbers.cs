using System.Globalization;

namespace Saglig.Tekst;

/// <summary>
/// Numbers that people write in several ways get one more: 010190-1234 is also 0101901234,
/// 3. marts 2018 and 03-03-2018 are the same day, and 2018-0000088-1 is one number.
/// </summary>
internal static class Numbers
{
    private const int MostParts = 8;
    private static readonly string[] Months = CultureInfo
        .GetCultureInfo("da-DK")
        .DateTimeFormat.MonthNames;

    /// <summary>The number that begins with this word, and how much of the text it takes; null when none does.</summary>
    public static (string Term, int Length)? Whole(string text, Word first)
    {
        if (!char.IsAsciiDigit(text[first.Start]) || BeginsInsideNumber(text, first))
        {
            return null;
        }

        return Cpr(text, first) ?? WrittenDate(text, first) ?? Chain(text, first);
    }

    private static bool BeginsInsideNumber(string text, Word first) =>
        first.Start > 1
        && IsJoint(text[first.Start - 1])
        && char.IsLetterOrDigit(text[first.Start - 2]);

    private static bool IsJoint(char sign) => sign is '-' or '.' or '/';

    private static (string, int)? Cpr(string text, Word first) =>
        first.Length == 6
        && Word.Next(text, first.End) is { Length: 4 } second
        && second.Start == first.End + 1
        && text[first.End] is '-' or ' '
        && AreDigits(first.In(text))
        && AreDigits(second.In(text))
            ? (string.Concat(first.In(text), second.In(text)), second.End - first.Start)
            : null;

    private static (string, int)? WrittenDate(string text, Word day)
    {
        if (
            day.Length > 2
            || Word.Next(text, day.End) is not { } month
            || Word.Next(text, month.End) is not { Length: 4 } year
            || year.End - day.Start > 24
        )
        {
            return null;
        }

        var number = Array.IndexOf(Months, Spelling.Plain(month.In(text))) + 1;
        return number > 0 && Date(year.In(text), $"{number}", day.In(text)) is { } term
            ? (term, year.End - day.Start)
            : null;
    }

    private static (string, int)? Chain(string text, Word first)
    {
        var parts = new List<Word> { first };
        while (
            parts.Count < MostParts
            && Word.Next(text, parts[^1].End) is { } next
            && next.Start == parts[^1].End + 1
            && IsJoint(text[next.Start - 1])
        )
        {
            parts.Add(next);
        }

        var length = parts[^1].End - first.Start;
        return parts.Count == 1 ? null : (DateOf(text, parts) ?? Joined(text, parts), length);
    }

    private static string? DateOf(string text, List<Word> parts) =>
        parts.Count != 3 ? null
        : parts[0].Length == 4 ? Date(parts[0].In(text), parts[1].In(text), parts[2].In(text))
        : Date(parts[2].In(text), parts[1].In(text), parts[0].In(text));

    private static string Joined(string text, List<Word> parts) =>
        string.Join('x', parts.Select(part => Spelling.Encode(Spelling.Plain(part.In(text)))));

    private static string? Date(
        ReadOnlySpan<char> year,
        ReadOnlySpan<char> month,
        ReadOnlySpan<char> day
    ) =>
        year.Length == 4
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
        && y > 0
        && m is >= 1 and <= 12
        && d >= 1
        && d <= DateTime.DaysInMonth(y, m)
            ? string.Create(CultureInfo.InvariantCulture, $"d{y:D4}{m:D2}{d:D2}")
            : null;

    private static bool AreDigits(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange('0', '9');
}
