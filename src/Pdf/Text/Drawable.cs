using System.Globalization;

namespace Pdf;

/// <summary>
/// Which characters the layout can set truthfully. Scripts whose letters join, reorder or run from right to left
/// need a shaping engine; setting them letter by letter would print nonsense, so they count as missing.
/// </summary>
internal static class Drawable
{
    // First and last code point of the blocks whose letters need shaping or run from right to left.
    private static readonly (int First, int Last)[] Shaped =
    [
        (0x0590, 0x109F), // Hebrew, Arabic, Syriac, the Indic scripts, Thai, Lao, Tibetan, Myanmar
        (0x1100, 0x11FF), // Hangul as separate jamo; composed syllables are fine
        (0x1700, 0x18AF), // Philippine scripts, Khmer, Mongolian
        (0x1900, 0x1C7F), // Limbu to Ol Chiki
        (0xA800, 0xABFF), // Syloti Nagri to Meetei Mayek, without Hangul syllables
        (0xD7B0, 0xD7FF),
        (0xFB1D, 0xFDFF), // presentation forms of Hebrew and Arabic
        (0xFE70, 0xFEFE),
        (0x10800, 0x11FFF),
        (0x1E800, 0x1EFFF),
    ];

    /// <summary>
    /// False for letters that need shaping, and for private-use and unassigned characters, which have no agreed meaning:
    /// PDF/A level A forbids them because nobody could read them back as text.
    /// </summary>
    public static bool Allows(int codePoint)
    {
        if (codePoint < 0x0590)
            return true;
        var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        if (category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            return false;
        return !(IsLetterOrMark(category) && NeedsShaping(codePoint));
    }

    private static bool NeedsShaping(int codePoint)
    {
        foreach (var (first, last) in Shaped)
            if (codePoint >= first && codePoint <= last)
                return true;
        return false;
    }

    private static bool IsLetterOrMark(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter || IsMark(category);

    /// <summary>True for accents and the like that belong to the character before them.</summary>
    public static bool IsMark(int codePoint) =>
        codePoint >= 0x0300 && IsMark(CharUnicodeInfo.GetUnicodeCategory(codePoint));

    private static bool IsMark(UnicodeCategory category) =>
        category
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
