namespace Pdf;

/// <summary>The shapes of a font: where each glyph's data is, and which other glyphs it is put together from.</summary>
internal sealed class Outlines(FontTable loca, FontTable glyf, bool longOffsets)
{
    private const int MoreComponents = 0x20;

    /// <summary>A glyph's data; empty for a glyph without ink, such as the space.</summary>
    public FontTable Glyph(int glyph)
    {
        var start = OffsetOf(glyph);
        return glyf.Part(start, OffsetOf(glyph + 1) - start);
    }

    /// <summary>Where in the glyph's data the numbers of its component glyphs stand; none for a simple glyph.</summary>
    public List<int> ComponentPositions(int glyph)
    {
        List<int> positions = [];
        var data = Glyph(glyph);
        if (data.Length == 0 || data.Int16(0) >= 0)
            return positions;
        for (
            int at = 10, flags = MoreComponents;
            (flags & MoreComponents) != 0;
            at += ComponentLength(flags)
        )
        {
            flags = data.UInt16(at);
            positions.Add(at + 2);
        }
        return positions;
    }

    private int OffsetOf(int glyph) =>
        longOffsets ? loca.Offset(4 * glyph) : 2 * loca.UInt16(2 * glyph);

    // Flags and glyph number, the offset as words or bytes, then one, two or four numbers of scaling.
    private static int ComponentLength(int flags)
    {
        var scaling =
            (flags & 0x08) != 0 ? 2
            : (flags & 0x40) != 0 ? 4
            : (flags & 0x80) != 0 ? 8
            : 0;
        return 4 + ((flags & 0x01) != 0 ? 4 : 2) + scaling;
    }
}
