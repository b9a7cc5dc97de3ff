using System.Security.Cryptography;
using System.Text;

namespace Pdf;

/// <summary>
/// Embeds the used part of a face: a composite font whose codes are the glyph numbers of the subset,
/// with the table (ToUnicode) that turns codes back into text for search, copying and screen readers.
/// </summary>
internal static class FontWriter
{
    private const int NonSymbolic = 32;
    private const int RowsPerBlock = 100;

    public static void Write(PdfFile file, Ref font, FontUse use)
    {
        var (descendant, unicode) = (file.Reserve(), file.Reserve());
        var name = $"{Tag(use)}+{use.Face.PostScriptName}";
        file.Object(
            font,
            $"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {unicode}>>"
        );
        file.Stream(unicode, ToUnicode(use.Characters).Written);
        WriteDescendant(file, descendant, use, name);
    }

    private static void WriteDescendant(PdfFile file, Ref descendant, FontUse use, string name)
    {
        var (descriptor, program) = (file.Reserve(), file.Reserve());
        var face = use.Face;
        var glyphs = use.Characters.ConvertAll(face.Glyph);
        file.Object(
            descendant,
            $"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity /FontDescriptor {descriptor} /DW 0 /W [1 [{glyphs.Select(face.Advance)}]]>>"
        );
        file.Object(
            descriptor,
            $"<</Type /FontDescriptor /FontName /{name} /Flags {NonSymbolic} /ItalicAngle 0 /StemV {StemWidth(face)} /Ascent {face.Ascent} /Descent {face.Descent} /CapHeight {face.CapHeight} /FontBBox [{face.Box}] /FontFile2 {program}>>"
        );
        var subset = FontSubset.Make(face, glyphs);
        file.Stream(program, subset, $"/Length1 {subset.Length}");
    }

    // Six capitals before the name say that this is a subset; drawn from its content, so equal subsets are called the same.
    private static string Tag(FontUse use)
    {
        var content = $"{use.Face.PostScriptName} {string.Join(' ', use.Characters)}";
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(content));
        return new string([.. hash.Take(6).Select(value => (char)('A' + value % 26))]);
    }

    // Fonts do not say how thick their stems are; readers use this only to imitate a font they cannot draw.
    private static double StemWidth(FontFace face) => 50 + face.Weight * face.Weight / 4225.0;

    private static PdfBuffer ToUnicode(List<int> characters)
    {
        var map = new PdfBuffer();
        map.Write("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.Write("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        map.Write("/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n");
        map.Write("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var start = 0; start < characters.Count; start += RowsPerBlock)
        {
            var count = Math.Min(RowsPerBlock, characters.Count - start);
            map.Write($"{count} beginbfchar\n");
            for (var i = start; i < start + count; i++)
                WriteRow(map, i + 1, characters[i]);
            map.Write("endbfchar\n");
        }
        map.Write("endcmap CMapName currentdict /CMap defineresource pop end end");
        return map;
    }

    private static void WriteRow(PdfBuffer map, int code, int character)
    {
        map.Write("<");
        map.Code(code);
        map.Write("> <");
        // A line break is drawn as a space and read back as one.
        foreach (var unit in char.ConvertFromUtf32(character == '\n' ? ' ' : character))
            map.Code(unit);
        map.Write(">\n");
    }
}
