using System.Globalization;
using System.Text.RegularExpressions;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// The outer shape of a PDF: it begins with its header, ends with its trailer, and hides nothing behind it.
/// What is inside is then read by poppler, in a process of its own.
/// </summary>
internal static partial class PdfCheck
{
    private const int TailSize = 64 * 1024;

    /// <summary>Some programs leave a few bytes behind the end mark; more than that is another file or a cut one.</summary>
    private const int MostBehindEnd = 1024;
    private static readonly FileVerdict.Damaged Damaged = new(DocumentType.Pdf);

    private static ReadOnlySpan<byte> Blank =>
        [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x1A, 0xEF, 0xBB, 0xBF];
    public static ReadOnlySpan<byte> Magic => "%PDF-"u8;

    /// <summary>White space and a byte order mark may stand before the header; anything else is another file.</summary>
    public static bool Matches(ReadOnlySpan<byte> head) => head.TrimStart(Blank).StartsWith(Magic);

    public static FileVerdict Inspect(Stream file)
    {
        var tail = Bytes.Tail(file, TailSize);
        var mark = tail.AsSpan().LastIndexOf("%%EOF"u8);
        var end = file.Length - tail.Length + mark + 5;
        if (Appended.HidesAnother(file, mark < 0 ? file.Length : end))
        {
            return new FileVerdict.Suspicious(Suspicion.TwoInOne);
        }

        var behind = mark < 0 ? default : tail.AsSpan(mark + 5).Trim(Blank);
        if (
            mark < 0
            || behind.Length > MostBehindEnd
            || Start(tail.AsSpan(0, mark)) is not { } start
        )
        {
            return Damaged;
        }

        return start > 0 && start < file.Length
            ? new FileVerdict.Accepted(DocumentType.Pdf)
            : Damaged;
    }

    /// <summary>Whether the trailer names an encryption; poppler then says whether a password is needed to read.</summary>
    public static bool NamesEncryption(Stream file)
    {
        var tail = Bytes.Tail(file, TailSize);
        var table = Start(tail) is { } start ? Bytes.At(file, start, 4096) : [];
        return tail.AsSpan().IndexOf("/Encrypt"u8) >= 0
            || table.AsSpan().IndexOf("/Encrypt"u8) >= 0;
    }

    private static long? Start(ReadOnlySpan<byte> tail)
    {
        var text = System.Text.Encoding.Latin1.GetString(
            tail[Math.Max(0, tail.LastIndexOf("startxref"u8))..]
        );
        var match = StartXref().Match(text);
        return match.Success
            ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^startxref\s+(\d{1,15})\s")]
    private static partial Regex StartXref();
}
