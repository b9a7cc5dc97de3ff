using System.Text;

namespace Pdf;

/// <summary>A character that no font in use can set, and where it stands.</summary>
/// <param name="Place">For example "block 4, Paragraph" or "footer"; blocks count from 1.</param>
/// <param name="Excerpt">The words around it, so that a person can find it.</param>
public sealed record MissingGlyph(Rune Character, string Place, string Excerpt)
{
    /// <summary>For example "😀 (U+1F600) in block 4, Paragraph: …".</summary>
    public override string ToString() =>
        $"{Character} (U+{Character.Value:X4}) in {Place}: {Excerpt}";
}

/// <summary>
/// The document has characters that the fonts cannot set. Nothing is printed rather than an empty box:
/// a letter must say what its author wrote.
/// </summary>
public sealed class MissingGlyphException(IReadOnlyList<MissingGlyph> missing)
    : Exception($"No font has these characters: {string.Join("; ", missing)}")
{
    /// <summary>Every missing character once per text it stands in; never empty.</summary>
    public IReadOnlyList<MissingGlyph> Missing { get; } = missing;
}

/// <summary>Finds characters that cannot be set, before any page is laid out.</summary>
internal static class MissingGlyphs
{
    private const int ExcerptReach = 20;

    public static IEnumerable<Rune> In(string text, Func<Rune, bool> has) =>
        PlainText.Clean(text).EnumerateRunes().Where(rune => !has(rune));

    public static IReadOnlyList<MissingGlyph> In(Document document, Fonts fonts)
    {
        List<MissingGlyph> missing = [];
        foreach (var (place, text, bold) in DocumentTexts.Printed(document))
            if (!fonts.CanSet(text, bold))
                missing.AddRange(
                    In(text, rune => fonts.Has(rune, bold))
                        .Distinct()
                        .Select(rune => new MissingGlyph(rune, place, Excerpt(text, rune)))
                );
        return missing;
    }

    private static string Excerpt(string text, Rune rune)
    {
        var at = text.IndexOf(rune.ToString(), StringComparison.Ordinal);
        var start = Math.Max(0, at - ExcerptReach);
        var end = Math.Min(text.Length, at + ExcerptReach);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
