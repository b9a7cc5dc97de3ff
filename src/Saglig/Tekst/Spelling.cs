using System.Globalization;
using System.Text;

namespace Saglig.Tekst;

/// <summary>The letters of a term: one writing, and only such letters as both databases leave alone.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    /// <summary>Lower case, composed, without marks that only guide line breaks, and cut at a length no word has.</summary>
    public static string Plain(ReadOnlySpan<char> written)
    {
        var word = new StringBuilder();
        foreach (var rune in written.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && word.Length < Longest)
            {
                word.Append(rune.ToString());
            }
        }

        return word.ToString().Normalize().ToLowerInvariant();
    }

    /// <summary>
    /// The one writing of words that are written in several: aa as å, ae as æ, oe as ø, foreign accents without.
    /// å never becomes a.
    /// </summary>
    public static string Loose(string word)
    {
        var loose = new StringBuilder();
        foreach (var letter in word)
        {
            loose.Append(letter is 'æ' or 'ø' or 'å' or <= '\x7F' ? letter : Base(letter));
        }

        return loose.Replace("aa", "å").Replace("ae", "æ").Replace("oe", "ø").ToString();
    }

    /// <summary>
    /// Letters outside a-z and Latin-1 become their number: the databases do not agree on what a letter is,
    /// and one of them would split or drop the word. So does the e of 1e5x, where one of them ends a number.
    /// </summary>
    public static string Encode(string word)
    {
        var power = PowerOfTen(word);
        if (power < 0 && word.All(IsCommon))
        {
            return word;
        }

        var encoded = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            encoded.Append(
                rune.IsBmp && IsCommon((char)rune.Value) && (power < 0 || encoded.Length != power)
                    ? rune.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"u{rune.Value:x}")
            );
        }

        return encoded.ToString();
    }

    /// <summary>Where the e stands in a word that begins like 1e5; -1 when it does not.</summary>
    private static int PowerOfTen(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isPower =
            digits > 0
            && word[digits] == 'e'
            && digits + 1 < word.Length
            && char.IsAsciiDigit(word[digits + 1]);
        return isPower ? digits : -1;
    }

    private static bool IsCommon(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'ß' and <= 'ÿ' and not '÷');

    private static char Base(char letter) =>
        letter switch
        {
            'ä' => 'æ',
            'ö' => 'ø',
            _ when char.IsSurrogate(letter) => letter,
            _ => letter.ToString().Normalize(NormalizationForm.FormD)[0] is <= '\x7F' and var plain
                ? plain
                : letter,
        };
}
