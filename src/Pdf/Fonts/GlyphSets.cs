namespace Pdf;

/// <summary>Reads the two ways in which OpenType layout tables name sets of glyphs.</summary>
internal static class GlyphSets
{
    /// <summary>Glyph to its place in a coverage table.</summary>
    public static Dictionary<int, int> Coverage(FontTable table)
    {
        Dictionary<int, int> places = [];
        var count = table.UInt16(2);
        if (table.UInt16(0) == 1)
            for (var i = 0; i < count; i++)
                places[table.UInt16(4 + 2 * i)] = i;
        else
            ReadRanges(
                table,
                4,
                count,
                (glyph, first, value) => places[glyph] = value + glyph - first
            );
        return places;
    }

    /// <summary>Glyph to its class; a glyph that is not there is of class 0.</summary>
    public static Dictionary<int, int> Classes(FontTable table)
    {
        Dictionary<int, int> classes = [];
        if (table.UInt16(0) == 1)
            for (var i = 0; i < table.UInt16(4); i++)
                classes[table.UInt16(2) + i] = table.UInt16(6 + 2 * i);
        else
            ReadRanges(table, 4, table.UInt16(2), (glyph, _, value) => classes[glyph] = value);
        return classes;
    }

    private static void ReadRanges(FontTable table, int at, int count, Action<int, int, int> add)
    {
        for (int i = 0, end = -1; i < count; i++, at += 6)
        {
            var (first, last) = (table.UInt16(at), table.UInt16(at + 2));
            if (first <= end)
                throw new InvalidFontException("The font's sets of glyphs are out of order.");
            for (end = first - 1; end < last; )
                add(++end, first, table.UInt16(at + 4));
        }
    }
}
