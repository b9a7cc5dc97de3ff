using System.Text;

namespace Pdf;

/// <summary>A TrueType font, read once and shared: it never changes and may be used by many threads at once.</summary>
public sealed class FontFace
{
    private readonly FontTable metrics;
    private readonly int metricCount;
    private readonly CharacterMap characters;

    private FontFace(FontTables tables)
    {
        Tables = tables;
        var (head, hhea, os2) = (tables["head"], tables["hhea"], tables["OS/2"]);
        RefuseRestricted(os2.UInt16(8));
        UnitsPerEm = Math.Max(1, head.UInt16(18));
        GlyphCount = tables["maxp"].UInt16(4);
        Box = [.. Enumerable.Range(18, 4).Select(word => PerThousand(head.Int16(2 * word)))];
        Ascent = PerThousand(hhea.Int16(4));
        Descent = PerThousand(hhea.Int16(6));
        CapHeight = os2.UInt16(0) >= 2 ? PerThousand(os2.Int16(88)) : Ascent;
        Weight = os2.UInt16(4);
        metrics = tables["hmtx"];
        metricCount = Math.Max(1, hhea.UInt16(34));
        characters = new CharacterMap(tables["cmap"], GlyphCount);
        Outlines = new Outlines(tables["loca"], tables["glyf"], head.UInt16(50) == 1);
        Kerning = new Kerning(tables.Find("GPOS"));
        PostScriptName = FontName.PostScript(tables["name"]);
        CheckGlyphs();
    }

    /// <summary>The font's own name, letters, digits and hyphens only.</summary>
    public string PostScriptName { get; }

    internal FontTables Tables { get; }
    internal Outlines Outlines { get; }
    internal Kerning Kerning { get; }
    internal int UnitsPerEm { get; }
    internal int GlyphCount { get; }
    internal int Weight { get; }
    internal double Ascent { get; }
    internal double Descent { get; }
    internal double CapHeight { get; }
    internal IReadOnlyList<double> Box { get; }

    /// <summary>Reads a .ttf file to its end; the stream stays open.</summary>
    /// <exception cref="InvalidFontException">The file is no TrueType font, is damaged, or forbids embedding.</exception>
    public static FontFace Load(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new FontFace(new FontTables(copy.ToArray()));
    }

    /// <summary>Reads a .ttf file.</summary>
    /// <exception cref="InvalidFontException">The file is no TrueType font, is damaged, or forbids embedding.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FontFace Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Whether the font can set the character truthfully; false also for scripts that need shaping.</summary>
    public bool Has(Rune character) => Glyph(character.Value) != 0;

    /// <summary>The characters of a text that this font cannot set, each once, in order of appearance.</summary>
    public IReadOnlyList<Rune> Missing(string text) => [.. MissingGlyphs.In(text, Has).Distinct()];

    /// <summary>The glyph of a code point, or 0. Hyphens and spaces that only differ in line breaking share glyphs.</summary>
    internal int Glyph(int codePoint)
    {
        if (!Drawable.Allows(codePoint))
            return 0;
        var glyph = characters.Glyph(codePoint);
        return glyph != 0 || StandIn(codePoint) is not { } other ? glyph : characters.Glyph(other);
    }

    /// <summary>A glyph's width in thousandths of the font size.</summary>
    internal double Advance(int glyph) => PerThousand(AdvanceUnits(glyph));

    internal int AdvanceUnits(int glyph) => metrics.UInt16(4 * Math.Min(glyph, metricCount - 1));

    internal int LeftBearing(int glyph) =>
        glyph < metricCount
            ? metrics.Int16(4 * glyph + 2)
            : metrics.Int16(4 * metricCount + 2 * (glyph - metricCount));

    /// <summary>Design units as thousandths of the font size, which is how PDF measures glyphs.</summary>
    internal double PerThousand(int units) => units * 1000.0 / UnitsPerEm;

    private static int? StandIn(int codePoint) =>
        codePoint switch
        {
            '\n' or 0xA0 => ' ',
            0xAD or 0x2010 or 0x2011 => '-',
            _ => null,
        };

    // A font that has been loaded can be printed with: what is damaged is found now.
    private void CheckGlyphs()
    {
        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            _ = (AdvanceUnits(glyph), LeftBearing(glyph));
            foreach (var at in Outlines.ComponentPositions(glyph))
                if (Outlines.Glyph(glyph).UInt16(at) >= GlyphCount)
                    throw new InvalidFontException(
                        "The font builds a glyph from one that it does not have."
                    );
        }
    }

    // Bit 1 alone means that the maker allows no embedding at all; PDF/A requires fonts that may be embedded.
    private static void RefuseRestricted(int embeddingRights)
    {
        if ((embeddingRights & 0x000E) == 0x0002)
            throw new InvalidFontException("The font's licence does not allow embedding.");
    }
}
