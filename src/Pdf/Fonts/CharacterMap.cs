namespace Pdf;

/// <summary>Which glyph draws which character: the font's Unicode "cmap" subtable of format 4 or 12.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] basic = new ushort[0x10000];
    private readonly Dictionary<int, ushort> others = [];
    private readonly int glyphCount;

    public CharacterMap(FontTable cmap, int glyphCount)
    {
        this.glyphCount = glyphCount;
        var subtable = Choose(cmap);
        if (subtable.UInt16(0) == 12)
            ReadGroups(subtable);
        else
            ReadSegments(subtable);
    }

    /// <summary>The glyph of a code point, or 0 when the font has none.</summary>
    public int Glyph(int codePoint) =>
        codePoint < basic.Length ? basic[codePoint] : others.GetValueOrDefault(codePoint);

    // The full repertoire (format 12) is better than the basic plane (format 4); both only in Unicode encodings.
    private static FontTable Choose(FontTable cmap)
    {
        FontTable? best = null;
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            var record = 4 + 8 * i;
            var subtable = cmap.From(cmap.Offset(record + 4));
            var format = IsUnicode(cmap.UInt16(record), cmap.UInt16(record + 2))
                ? subtable.UInt16(0)
                : 0;
            if (format == 12)
                return subtable;
            if (format == 4)
                best ??= subtable;
        }
        return best ?? throw new InvalidFontException("The font has no Unicode character map.");
    }

    private static bool IsUnicode(int platform, int encoding) =>
        platform == 0 || (platform == 3 && encoding is 1 or 10);

    private void ReadSegments(FontTable table)
    {
        var twice = table.UInt16(6);
        // Segments are in order; where a damaged font lets them overlap, no character is read twice.
        for (int at = 0, next = 0; at < twice; at += 2)
        {
            var last = table.UInt16(14 + at);
            var first = table.UInt16(16 + twice + at);
            var delta = table.Int16(16 + 2 * twice + at);
            var offsetAt = 16 + 3 * twice + at;
            var offset = table.UInt16(offsetAt);
            for (var code = Math.Max(first, next); code <= last && code != 0xFFFF; code++)
            {
                var glyph =
                    offset == 0 ? code : table.UInt16(offsetAt + offset + 2 * (code - first));
                if (offset == 0 || glyph != 0)
                    Add(code, (glyph + delta) & 0xFFFF);
            }
            next = Math.Max(next, last + 1);
        }
    }

    private void ReadGroups(FontTable table)
    {
        for (int i = 0, next = 0; i < table.Offset(12); i++)
        {
            var group = 16 + 12 * i;
            var first = table.Offset(group);
            var last = Math.Min(table.Offset(group + 4), 0x10FFFF);
            var glyph = table.Offset(group + 8);
            // Glyph numbers run on through a group, so what lies past the last glyph can be skipped at once.
            last = (int)Math.Min(last, (long)first + glyphCount - glyph);
            for (var code = Math.Max(first, next); code <= last; code++)
                Add(code, glyph + code - first);
            next = Math.Max(next, last + 1);
        }
    }

    private void Add(int code, int glyph)
    {
        if (glyph <= 0 || glyph >= glyphCount)
            return;
        if (code < basic.Length)
            basic[code] = (ushort)glyph;
        else
            others[code] = (ushort)glyph;
    }
}
