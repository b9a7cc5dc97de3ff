using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Saglig.Vurderinger;

/// <summary>
/// Recognises the same text in other cases (S0-8). Capitals, punctuation, digits and spacing do not make a text another:
/// a date or an amount put into a standard text does not make it an individual one.
/// </summary>
public static class Teksthash
{
    /// <summary>SHA-256 of the words in lower-case hex; null for a text without words.</summary>
    public static string? Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (
            var c in text.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture)
        )
            if (char.IsLetter(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        var normal = words.ToString().Trim();
        return normal == ""
            ? null
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal)));
    }
}
