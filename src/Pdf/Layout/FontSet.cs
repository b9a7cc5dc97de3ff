using System.Text;

namespace Pdf;

/// <summary>The fonts as one document uses them: finds the first face that has a character, and remembers the choice.</summary>
internal sealed class FontSet(Fonts fonts)
{
    private readonly Dictionary<int, Character> regular = [];
    private readonly Dictionary<int, Character> bold = [];
    private readonly List<FontUse> used = [];

    /// <summary>Every face that has set something, in order of first use.</summary>
    public IReadOnlyList<FontUse> Used => used;

    public Character Find(Rune rune, bool isBold)
    {
        var known = isBold ? bold : regular;
        if (!known.TryGetValue(rune.Value, out var character))
            known[rune.Value] = character = Choose(rune.Value, isBold ? fonts.Bold : fonts.Regular);
        return character;
    }

    // A missing character cannot reach this far: the document was checked before it was laid out.
    private Character Choose(int codePoint, IReadOnlyList<FontFace> faces)
    {
        var face = faces.First(face => face.Glyph(codePoint) != 0);
        var glyph = face.Glyph(codePoint);
        var use = UseOf(face);
        var advance = codePoint == '\n' ? 0 : face.Advance(glyph);
        return new Character(codePoint, use, use.CodeOf(codePoint), glyph, advance);
    }

    private FontUse UseOf(FontFace face)
    {
        var use = used.Find(known => known.Face == face);
        if (use is null)
            used.Add(use = new FontUse(face, $"F{used.Count + 1}"));
        return use;
    }
}
