using System.Buffers.Binary;

namespace Pdf;

/// <summary>
/// A new, small TrueType font with only the glyphs that one document uses, numbered in the order asked for.
/// The numbers are the character codes of the PDF text, so each character keeps a code of its own
/// and can be read back exactly, also where two characters share a shape.
/// </summary>
internal sealed class FontSubset
{
    private readonly FontFace face;
    private readonly List<int> sources;
    private readonly Dictionary<int, int> numbers = [];

    private FontSubset(FontFace face, IEnumerable<int> glyphs)
    {
        this.face = face;
        sources = [0, .. glyphs];
        for (var i = sources.Count - 1; i >= 0; i--)
            numbers[sources[i]] = i;
    }

    /// <summary>Makes the font file.</summary>
    /// <param name="glyphs">Glyph numbers in the source font; the first becomes number 1, after ".notdef".</param>
    public static byte[] Make(FontFace face, IEnumerable<int> glyphs) =>
        new FontSubset(face, glyphs).Write();

    private byte[] Write()
    {
        var (glyf, loca) = WriteOutlines();
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = WriteMetrics(),
            ["head"] = Patched("head", (50, 1)),
            ["hhea"] = Patched("hhea", (34, sources.Count)),
            ["maxp"] = Patched("maxp", (4, sources.Count)),
        };
        foreach (var hinting in (string[])["cvt ", "fpgm", "prep"])
            if (face.Tables.Find(hinting) is { } table)
                tables[hinting] = table.Bytes(0, table.Length).ToArray();
        return FontFileWriter.Write(tables);
    }

    // The list grows while it is walked: a composite glyph brings the glyphs that it is put together from.
    private (byte[] Glyf, byte[] Loca) WriteOutlines()
    {
        using var glyf = new MemoryStream();
        List<int> offsets = [0];
        for (var i = 0; i < sources.Count; i++)
        {
            glyf.Write(Renumbered(sources[i]));
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
            offsets.Add((int)glyf.Length);
        }
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        return (glyf.ToArray(), loca);
    }

    private byte[] Renumbered(int glyph)
    {
        var outline = face.Outlines.Glyph(glyph);
        var data = outline.Bytes(0, outline.Length).ToArray();
        foreach (var at in face.Outlines.ComponentPositions(glyph))
            BinaryPrimitives.WriteUInt16BigEndian(
                data.AsSpan(at),
                (ushort)NumberOf(outline.UInt16(at))
            );
        return data;
    }

    private int NumberOf(int component)
    {
        if (numbers.TryGetValue(component, out var number))
            return number;
        sources.Add(component);
        return numbers[component] = sources.Count - 1;
    }

    // Runs after the outlines, when all components are known.
    private byte[] WriteMetrics()
    {
        var hmtx = new byte[4 * sources.Count];
        for (var i = 0; i < sources.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(
                hmtx.AsSpan(4 * i),
                (ushort)face.AdvanceUnits(sources[i])
            );
            BinaryPrimitives.WriteInt16BigEndian(
                hmtx.AsSpan(4 * i + 2),
                (short)face.LeftBearing(sources[i])
            );
        }
        return hmtx;
    }

    private byte[] Patched(string tag, (int At, int Value) patch)
    {
        var table = face.Tables[tag];
        var copy = table.Bytes(0, table.Length).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(patch.At), (ushort)patch.Value);
        return copy;
    }
}
