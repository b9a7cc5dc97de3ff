using System.Globalization;
using System.Text;

namespace Saglig.Dokumenter;

/// <summary>Names of files as strangers give them, made safe to show, to store and to save on any system.</summary>
public static class FileName
{
    private const int MostCharacters = 120;
    private const int MostEnding = 10;
    private const string Nameless = "uden navn";

    /// <summary>Names that Windows gives to devices, with or without an ending.</summary>
    private static readonly HashSet<string> Devices = new(
        [
            "CON",
            "PRN",
            "AUX",
            "NUL",
            .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// The last part of a path, without what fools a reader (control characters, text turned round)
    /// and without what some system refuses. Never empty, at most 120 characters, the ending kept.
    /// </summary>
    public static string Clean(string? declared)
    {
        var name = new StringBuilder();
        foreach (var rune in LastPart(declared ?? "").EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                name.Append(
                    Rune.IsWhiteSpace(rune) ? " "
                    : IsForbidden(rune) ? "_"
                    : rune.ToString()
                );
            }
        }

        var trimmed = Shorten(name.ToString().Normalize().Trim(' ', '.'));
        return trimmed.Length == 0 ? Nameless
            : IsDevice(trimmed) ? "_" + trimmed
            : trimmed;
    }

    /// <summary>The cleaned name with an ending that tells the truth: <c>faktura.exe</c> that is a PDF becomes <c>faktura.exe.pdf</c>.</summary>
    public static string For(string? declared, DocumentType type)
    {
        var name = Clean(declared);
        var honest = type.Endings.Any(ending =>
            name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        );
        return honest ? name : name + type.Endings[0];
    }

    private static string LastPart(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>Format characters turn the text round or hide in it; half a surrogate pair has become U+FFFD.</summary>
    private static bool IsVisible(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );

    private static bool IsForbidden(Rune rune) =>
        rune.IsAscii && "<>:\"|?*%;".Contains((char)rune.Value);

    private static string Shorten(string name)
    {
        if (name.Length <= MostCharacters)
        {
            return name;
        }

        var ending = Path.GetExtension(name);
        ending = ending.Length <= MostEnding ? ending : "";
        var length = MostCharacters - ending.Length;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)]
                .TrimEnd(' ', '.') + ending;
    }

    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].Trim());
}
