using System.Text;

namespace Saglig.Dokumenter.Inspection;

/// <summary>Knows files that are not accepted by their first bytes, so that the refusal can name them.</summary>
internal static class Signatures
{
    private static readonly (byte[] Magic, LookAlike Kind)[] Refused =
    [
        ([0x4D, 0x5A], LookAlike.Program),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], LookAlike.Program),
        ([0xCF, 0xFA, 0xED, 0xFE], LookAlike.Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], LookAlike.Program),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], LookAlike.Program),
        ([.. "#!"u8], LookAlike.Program),
        ([.. "GIF8"u8], LookAlike.Picture),
        ([.. "BM"u8], LookAlike.Picture),
        ([.. "8BPS"u8], LookAlike.Picture),
        ([0, 0, 1, 0], LookAlike.Picture),
        ([.. "II+\0"u8], LookAlike.BigTiff),
        ([.. "MM\0+"u8], LookAlike.BigTiff),
        ([0x1A, 0x45, 0xDF, 0xA3], LookAlike.Film),
        ([0, 0, 1, 0xBA], LookAlike.Film),
        ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], LookAlike.Film),
        ([.. "FLV"u8], LookAlike.Film),
        ([.. "OggS"u8], LookAlike.Sound),
        ([.. "ID3"u8], LookAlike.Sound),
        ([.. "fLaC"u8], LookAlike.Sound),
        ([0xFF, 0xFB], LookAlike.Sound),
        ([.. "#!AMR"u8], LookAlike.Sound),
        ([.. "Rar!"u8], LookAlike.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], LookAlike.Archive),
        ([0x1F, 0x8B], LookAlike.Archive),
        ([.. "BZh"u8], LookAlike.Archive),
        ([0xFD, .. "7zXZ"u8], LookAlike.Archive),
        ([.. "PK\x05\x06"u8], LookAlike.Archive),
        ([.. "MSCF"u8], LookAlike.Archive),
        ([.. @"{\rtf"u8], LookAlike.Rtf),
        ([.. "%!PS"u8], LookAlike.PostScript),
        ([0xFF, 0xFE], LookAlike.Utf16),
        ([0xFE, 0xFF], LookAlike.Utf16),
    ];

    private static readonly string[] Apple =
    [
        "heic",
        "heix",
        "heim",
        "heis",
        "hevc",
        "mif1",
        "msf1",
    ];

    /// <summary>Null when the bytes begin like none of the kinds that are known and refused.</summary>
    public static LookAlike? Find(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            return OfMovieFamily(Encoding.Latin1.GetString(head[8..12]));
        }

        if (head.Length >= 12 && head.StartsWith("RIFF"u8))
        {
            return OfRiff(head[8..12]);
        }

        // The longest signature wins: "#!AMR" is sound, "#!" is a script.
        LookAlike? found = null;
        var length = 0;
        foreach (var (magic, kind) in Refused)
        {
            if (
                magic.Length > length
                && head.StartsWith(magic)
                && (magic.Length > 2 || IsBinaryOr(head, magic))
            )
            {
                (found, length) = (kind, magic.Length);
            }
        }

        return found;
    }

    /// <summary>Two letters are no signature in a text: "BM" may begin a sentence, and only binary files hold NULs.</summary>
    private static bool IsBinaryOr(ReadOnlySpan<byte> head, byte[] magic) =>
        magic is not [(byte)'B', (byte)'M'] and not [0x4D, 0x5A] || head.Contains((byte)0);

    private static LookAlike OfMovieFamily(string brand) =>
        Apple.Contains(brand) ? LookAlike.Heic
        : brand.StartsWith("avif", StringComparison.Ordinal) ? LookAlike.Picture
        : brand.StartsWith("M4A", StringComparison.Ordinal) ? LookAlike.Sound
        : LookAlike.Film;

    private static LookAlike OfRiff(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("WEBP"u8) ? LookAlike.Picture
        : kind.SequenceEqual("WAVE"u8) ? LookAlike.Sound
        : LookAlike.Film;
}
