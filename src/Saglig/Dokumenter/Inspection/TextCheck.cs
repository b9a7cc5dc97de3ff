using System.Buffers;
using System.Text;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// Text is what has no NULs and no strange control characters, in UTF-8 or Windows-1252.
/// Text shaped as a web page is text when its name says so: it is only ever shown as plain text.
/// </summary>
internal static class TextCheck
{
    private const int Window = 64 * 1024;

    private static readonly SearchValues<byte> NotText = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(b => (byte)b).Except("\t\n\v\f\r\b\x1A\x1B"u8.ToArray()),
    ]);

    private static readonly SearchValues<byte> NotWindows1252 = SearchValues.Create([
        0x81,
        0x8D,
        0x8F,
        0x90,
        0x9D,
    ]);

    private static readonly string[] ScriptEndings =
    [
        ".bat",
        ".cmd",
        ".com",
        ".exe",
        ".hta",
        ".js",
        ".jse",
        ".msi",
        ".ps1",
        ".psm1",
        ".py",
        ".reg",
        ".scr",
        ".sh",
        ".url",
        ".vbe",
        ".vbs",
        ".wsf",
        ".lnk",
        ".jar",
    ];

    public static FileVerdict Inspect(Stream file, string declaredName)
    {
        var ending = Path.GetExtension(declaredName).ToLowerInvariant();
        var head = Encoding.Latin1.GetString(Bytes.Head(file, 4096));
        return CharacterSet(file) switch
        {
            null => new FileVerdict.WrongType(LookAlike.Unknown),
            _ when ScriptEndings.Contains(ending) => new FileVerdict.WrongType(LookAlike.Program),
            _ when EmailCheck.Matches(head) => EmailCheck.Inspect(head),
            _ when Markup(head) is { } markup && ending != ".txt" => new FileVerdict.WrongType(
                markup
            ),
            { } type => new FileVerdict.Accepted(type),
        };
    }

    /// <summary>Null when the file is not text at all.</summary>
    private static DocumentType? CharacterSet(Stream file)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var buffer = new byte[Window];
        var (utf8, windows) = (true, true);
        file.Position = 0;
        int read;
        while ((utf8 || windows) && (read = file.Read(buffer)) > 0)
        {
            var bytes = buffer.AsSpan(0, read);
            if (bytes.ContainsAny(NotText))
            {
                return null;
            }

            utf8 = utf8 && IsValid(strict, bytes, last: false);
            windows = windows && !bytes.ContainsAny(NotWindows1252);
        }

        return utf8 && IsValid(strict, [], last: true) ? DocumentType.Text
            : windows ? DocumentType.TextWindows1252
            : null;
    }

    private static bool IsValid(Decoder strict, ReadOnlySpan<byte> bytes, bool last)
    {
        try
        {
            strict.GetCharCount(bytes, last);
            Span<char> ignored = new char[bytes.Length + 2];
            strict.GetChars(bytes, ignored, last);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static LookAlike? Markup(string head)
    {
        var text = head.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return Holds(text, "<svg") ? LookAlike.Svg
            : Begins(text, "<!doctype html") || Holds(text, "<html") || Holds(text, "<script")
                ? LookAlike.Html
            : Begins(text, "<?xml") ? LookAlike.Xml
            : null;
    }

    private static bool Begins(string text, string tag) =>
        text.StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string tag) =>
        text.StartsWith('<') && text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
