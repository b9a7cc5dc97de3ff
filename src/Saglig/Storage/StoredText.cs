using System.Text;

namespace Saglig.Storage;

/// <summary>
/// Text as both databases give it back unchanged: without NUL and without halves of surrogate pairs. What is hashed
/// must be exactly what is kept.
/// </summary>
public static class StoredText
{
    /// <summary>Drops NUL and puts the replacement character for a half pair; the same text comes back when there is neither.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value != 0)
                clean.Append(rune.ToString());
        return clean.ToString();
    }

    public static string? CleanOrNull(string? text) => text is null ? null : Clean(text);

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (c == '\0' || char.IsSurrogate(c))
                return false;
        return true;
    }
}
