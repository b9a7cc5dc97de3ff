using System.Buffers.Binary;

namespace Saglig.Dokumenter.Inspection;

/// <summary>Walks the segments of a JPEG to its end marker; a photo cut short in transfer has none.</summary>
internal static class JpegCheck
{
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;
    public static ReadOnlySpan<byte> Magic => [0xFF, 0xD8, 0xFF];

    public static FileVerdict Inspect(Stream file)
    {
        file.Position = 2;
        var frame = false;
        var scan = false;
        while (NextMarker(file, scan) is var marker and >= 0 and not EndOfImage)
        {
            if (Segment(file) is not { } head)
            {
                return new FileVerdict.Damaged(DocumentType.Jpeg);
            }

            // C0-CF are frames with a size, but for three that hold tables.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                frame =
                    head.Length >= 5 && BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(3)) > 0;
            }

            scan |= marker == StartOfScan;
        }

        var whole = frame && scan && file.Position >= 2 && EndsHere(file);
        return !whole ? new FileVerdict.Damaged(DocumentType.Jpeg)
            : Appended.HidesAnother(file, file.Position)
                ? new FileVerdict.Suspicious(Suspicion.TwoInOne)
            : new FileVerdict.Accepted(DocumentType.Jpeg);
    }

    private static bool EndsHere(Stream file)
    {
        file.Position -= 2;
        return file.ReadByte() == 0xFF && file.ReadByte() == EndOfImage;
    }

    /// <summary>The next marker that is not data, padding or a restart; -1 when the file ends or is no JPEG here.</summary>
    private static int NextMarker(Stream file, bool insideScan)
    {
        var previous = -1;
        int b;
        while ((b = file.ReadByte()) >= 0)
        {
            if (previous == 0xFF && b is not (0xFF or 0x00 or 0x01 or (>= 0xD0 and <= 0xD8)))
            {
                return b;
            }

            if (!insideScan && b != 0xFF)
            {
                return -1;
            }

            previous = b;
        }

        return -1;
    }

    /// <summary>Skips a segment and gives its first bytes; null when it reaches beyond the file.</summary>
    private static byte[]? Segment(Stream file)
    {
        Span<byte> length = stackalloc byte[2];
        if (file.ReadAtLeast(length, 2, throwOnEndOfStream: false) < 2)
        {
            return null;
        }

        var end = file.Position + BinaryPrimitives.ReadUInt16BigEndian(length) - 2;
        if (end < file.Position || end > file.Length)
        {
            return null;
        }

        var head = Bytes.At(file, file.Position, (int)Math.Min(8, end - file.Position));
        file.Position = end;
        return head;
    }
}
