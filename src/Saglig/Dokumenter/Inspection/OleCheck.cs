using System.Text;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// The old container of Office (OLE, also used for locked DOCX). Never accepted; the names in its directory,
/// which stand at each 128 bytes, say what it holds, so that the refusal can say so too.
/// </summary>
internal static class OleCheck
{
    private const int EntrySize = 128;
    private const int Window = 512 * EntrySize;
    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (byte[] Name, FileVerdict.Refused Verdict)[] Contents =
    [
        (Utf16("EncryptedPackage"), new FileVerdict.Encrypted()),
        (Utf16("WordDocument"), new FileVerdict.WrongType(LookAlike.OldWord)),
        (Utf16("__properties_version1.0"), new FileVerdict.WrongType(LookAlike.Outlook)),
        (Utf16("Workbook"), new FileVerdict.WrongType(LookAlike.Excel)),
        (Utf16("PowerPoint Document"), new FileVerdict.WrongType(LookAlike.Slides)),
    ];

    public static FileVerdict Inspect(Stream file)
    {
        var buffer = new byte[Window];
        var best = Contents.Length;
        file.Position = 0;
        int read;
        while (best > 0 && (read = file.ReadAtLeast(buffer, Window, throwOnEndOfStream: false)) > 0)
        {
            for (var entry = 0; entry < read; entry += EntrySize)
            {
                best = Math.Min(
                    best,
                    Rank(buffer.AsSpan(entry, Math.Min(EntrySize, read - entry)))
                );
            }
        }

        return best < Contents.Length
            ? Contents[best].Verdict
            : new FileVerdict.WrongType(LookAlike.OldOffice);
    }

    private static int Rank(ReadOnlySpan<byte> entry)
    {
        for (var i = 0; i < Contents.Length; i++)
        {
            if (entry.StartsWith(Contents[i].Name))
            {
                return i;
            }
        }

        return Contents.Length;
    }

    private static byte[] Utf16(string name) => Encoding.Unicode.GetBytes(name + '\0');
}
