using System.Buffers.Binary;
using System.Text;

namespace Pdf.Tests.Testing;

/// <summary>Fonts made from the usual one by putting other tables in, to try what that one does not show.</summary>
internal static class FontFiles
{
    /// <summary>The regular face with a character map of its own: code point to a character that the face has.</summary>
    public static FontFace Mapped(params (int CodePoint, char Looks)[] characters) =>
        FontFace.Load(new MemoryStream(With("cmap", Map(characters))));

    /// <summary>The regular face with one table replaced.</summary>
    public static byte[] With(string tag, byte[] data)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in Names())
            tables[name] = Table(name);
        tables[tag] = data;
        return FontFileWriter.Write(tables);
    }

    /// <summary>A copy of one of the regular face's tables.</summary>
    public static byte[] Table(string tag)
    {
        var table = TestFonts.Regular.Tables[tag];
        return table.Bytes(0, table.Length).ToArray();
    }

    // Format 12 with one group a character, which is also how fonts name characters beyond the basic plane.
    private static byte[] Map((int CodePoint, char Looks)[] characters)
    {
        var map = new byte[12 + 16 + 12 * characters.Length];
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(4), 3);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(6), 10);
        BinaryPrimitives.WriteInt32BigEndian(map.AsSpan(8), 12);
        BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(12), 12);
        BinaryPrimitives.WriteInt32BigEndian(map.AsSpan(24), characters.Length);
        foreach (
            var ((codePoint, looks), i) in characters
                .OrderBy(pair => pair.CodePoint)
                .Select((pair, i) => (pair, i))
        )
        {
            var group = map.AsSpan(28 + 12 * i);
            BinaryPrimitives.WriteInt32BigEndian(group, codePoint);
            BinaryPrimitives.WriteInt32BigEndian(group[4..], codePoint);
            BinaryPrimitives.WriteInt32BigEndian(group[8..], TestFonts.Regular.Glyph(looks));
        }
        return map;
    }

    private static IEnumerable<string> Names()
    {
        var file = TestFonts.RegularFile;
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)); i++)
            yield return Encoding.ASCII.GetString(file, 12 + 16 * i, 4);
    }
}
