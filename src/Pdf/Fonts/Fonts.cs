using System.Text;

namespace Pdf;

/// <summary>
/// The faces that letters are set in: a list for regular and a list for bold text. Each character is set in the first
/// face of its list that has it, so later faces are fallbacks, for example for names in other alphabets.
/// </summary>
/// <remarks>Load once and share; it never changes.</remarks>
public sealed class Fonts
{
    /// <exception cref="ArgumentException">A list is empty, or the first face lacks the space or the hyphen.</exception>
    public Fonts(IReadOnlyList<FontFace> regular, IReadOnlyList<FontFace> bold)
    {
        Regular = Usable(regular, nameof(regular));
        Bold = Usable(bold, nameof(bold));
    }

    /// <summary>Faces for text, the preferred first.</summary>
    public IReadOnlyList<FontFace> Regular { get; }

    /// <summary>Faces for headings and bold text, the preferred first.</summary>
    public IReadOnlyList<FontFace> Bold { get; }

    /// <summary>
    /// The characters of a text that cannot be printed, each once, in order of appearance. Ask this when the text is
    /// typed, so that the writer gets the answer and not the recipient.
    /// </summary>
    public IReadOnlyList<Rune> Missing(string text) =>
        [.. MissingGlyphs.In(text, HasBoth).Distinct()];

    /// <summary>Every character of a document that cannot be printed, with its place; empty when all can.</summary>
    public IReadOnlyList<MissingGlyph> Missing(Document document) =>
        MissingGlyphs.In(document, this);

    /// <summary>Puts another text in place of each character that cannot be printed.</summary>
    /// <param name="replacement">For example "?"; must itself be printable.</param>
    /// <exception cref="ArgumentException">The replacement cannot be printed either.</exception>
    public string Replace(string text, string replacement)
    {
        if (Missing(replacement).Count > 0)
            throw new ArgumentException("The replacement cannot be printed.", nameof(replacement));
        var clean = PlainText.Clean(text);
        if (clean.EnumerateRunes().All(HasBoth))
            return clean;
        return string.Concat(
            clean.EnumerateRunes().Select(rune => HasBoth(rune) ? rune.ToString() : replacement)
        );
    }

    internal bool Has(Rune rune, bool bold)
    {
        foreach (var face in bold ? Bold : Regular)
            if (face.Has(rune))
                return true;
        return false;
    }

    internal bool CanSet(string text, bool bold)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!Has(rune, bold))
                return false;
        return true;
    }

    private bool HasBoth(Rune rune) => Has(rune, bold: false) && Has(rune, bold: true);

    private static IReadOnlyList<FontFace> Usable(IReadOnlyList<FontFace> faces, string name) =>
        faces.Count > 0 && faces[0].Missing(" -").Count == 0
            ? faces
            : throw new ArgumentException(
                "The first face must have the space and the hyphen.",
                name
            );
}
