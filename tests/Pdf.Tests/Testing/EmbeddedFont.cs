using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Pdf.Tests.Testing;

/// <summary>A font as a file carries it: its widths, its program and its table back to characters.</summary>
internal sealed partial class EmbeddedFont
{
    private readonly byte[] program;
    private readonly List<object?> widths;
    private readonly Dictionary<int, string> characters = [];

    public EmbeddedFont(PdfDictionary font)
    {
        var cid = font.Reader.Dictionary(font.List("DescendantFonts")[0]);
        program = cid.Dictionary("FontDescriptor").Dictionary("FontFile2").Stream();
        Assert.Equal(font.Name("BaseFont"), cid.Name("BaseFont"));
        Assert.Equal(font.Name("BaseFont"), cid.Dictionary("FontDescriptor").Name("FontName"));
        widths = (List<object?>)cid.List("W")[1]!;
        foreach (
            Match row in MapRow()
                .Matches(Encoding.ASCII.GetString(font.Dictionary("ToUnicode").Stream()))
        )
            characters.Add(
                Convert.ToInt32(row.Groups[1].Value, 16),
                Encoding.BigEndianUnicode.GetString(Convert.FromHexString(row.Groups[2].Value))
            );
    }

    /// <summary>Each character once, in the order in which the document first uses them.</summary>
    public IEnumerable<string> Characters => characters.Values;

    public int GlyphCount => UInt16(Table("maxp") + 4);

    public double WidthInDictionary(int code) => (double)widths[code - 1]!;

    public double WidthInProgram(int code) =>
        UInt16(Table("hmtx") + 4 * code) * 1000.0 / UInt16(Table("head") + 18);

    public string Character(int code) => characters[code];

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(at));

    private int Table(string tag)
    {
        for (var i = 0; i < UInt16(4); i++)
            if (Encoding.ASCII.GetString(program, 12 + 16 * i, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(12 + 16 * i + 8));
        throw new KeyNotFoundException(tag);
    }

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex MapRow();
}
