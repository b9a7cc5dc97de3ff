using System.Globalization;
using System.Text;

namespace Pdf;

/// <summary>
/// Makes text from forms, files and the clipboard fit to print: composed letters (NFC), one kind of line break,
/// no control characters and nothing invisible that could reorder or hide words.
/// </summary>
/// <remarks>
/// Every text in a <see cref="Document"/> has been through here, so HTML, PDF and plain text start from the same words.
/// Kept on purpose: the non-breaking space and the soft hyphen (a permitted place to break a long word).
/// </remarks>
public static class PlainText
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Cleans text that may have several lines; line breaks become "\n". Never fails, never returns null.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsClean(text) ? text : CleanRunes(text).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Cleans text that must be one line: line breaks become spaces and the ends are trimmed.</summary>
    public static string Line(string text) =>
        Clean(text).Contains('\n')
            ? string.Join(
                ' ',
                Clean(text).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)
            )
            : Clean(text).Trim(' ');

    /// <summary>As <see cref="Line"/>, but refuses a text with nothing to read in it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    internal static string RequiredLine(string text, string name)
    {
        var line = Line(text);
        return string.IsNullOrWhiteSpace(line)
            ? throw new ArgumentException("The text is blank.", name)
            : line;
    }

    /// <summary>Whether nobody could read anything in a clean text.</summary>
    internal static bool IsBlank(string clean) =>
        clean.All(letter => char.IsWhiteSpace(letter) || letter == SoftHyphen);

    /// <summary>A clean line, or null when there is nothing to read in it.</summary>
    internal static string? OptionalLine(string? text) =>
        text is null || IsBlank(Line(text)) ? null : Line(text);

    // Letters below U+0300 are composed already, so most Danish text passes here without being copied.
    private static bool IsClean(string text)
    {
        var previous = 'x';
        foreach (var letter in text)
        {
            var plain = letter is (>= ' ' and <= '~') or '\n' or (>= NoBreakSpace and < '\u0300');
            if (!plain || (letter == ' ' && previous == ' '))
                return false;
            previous = letter;
        }
        return true;
    }

    private static string CleanRunes(string text)
    {
        var clean = new StringBuilder(text.Length);
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var afterReturn = previous.Value == '\r' && rune.Value == '\n';
            if (!afterReturn && Replacement(rune) is { } kept)
                Append(clean, kept);
            previous = rune;
        }
        return clean.ToString();
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        var doubleSpace = rune.Value == ' ' && clean.Length > 0 && clean[^1] == ' ';
        if (doubleSpace)
            return;
        Span<char> units = stackalloc char[2];
        clean.Append(units[..rune.EncodeToUtf16(units)]);
    }

    // Null means that the character is dropped. Lone surrogates have become U+FFFD already.
    private static Rune? Replacement(Rune rune) =>
        rune.Value switch
        {
            '\t' => new Rune(' '),
            '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),
            SoftHyphen or NoBreakSpace => rune,
            0x2007 or 0x202F => new Rune(NoBreakSpace),
            _ when IsNonCharacter(rune.Value) => Rune.ReplacementChar,
            _ when IsVariationSelector(rune.Value) || rune.Value == 0x034F => null,
            _ => Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format => null,
                UnicodeCategory.SpaceSeparator => new Rune(' '),
                _ => rune,
            },
        };

    private static bool IsNonCharacter(int value) =>
        (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsVariationSelector(int value) =>
        value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
