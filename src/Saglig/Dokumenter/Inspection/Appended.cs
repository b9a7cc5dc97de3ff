using System.Buffers.Binary;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// Finds a second file hidden behind the first. Harmless tails (padding, the film behind a phone's photo)
/// are left alone; what a browser, an unpacker or the system could run is refused. The signs are five bytes or longer,
/// because shorter ones turn up by chance in a film.
/// </summary>
internal static class Appended
{
    private const int EndOfZip = 22;
    private const int Window = 64 * 1024;
    private const int Overlap = 16;

    private static readonly byte[][] Active =
    [
        [.. "<html"u8],
        [.. "<script"u8],
        [.. "<!doctype"u8],
        [.. "<svg "u8],
        [.. "<iframe"u8],
        [.. "<?php"u8],
        [.. "%pdf-"u8],
        [.. "pk\x03\x04\x14\0"u8],
        [.. "pk\x03\x04\x0a\0"u8],
        [.. "rar!\x1a"u8],
    ];

    /// <summary>Whether another file stands behind <paramref name="end"/>, or the whole is also a zip.</summary>
    public static bool HidesAnother(Stream file, long end) =>
        IsAlsoZip(file) || HoldsActive(file, end);

    /// <summary>A zip is read from its end: its last record reaches exactly to the end of the file.</summary>
    private static bool IsAlsoZip(Stream file)
    {
        var tail = Bytes.Tail(file, ushort.MaxValue + EndOfZip);
        for (var at = tail.Length - EndOfZip; at >= 0; at--)
        {
            if (
                tail.AsSpan(at).StartsWith("PK\x05\x06"u8)
                && BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 20))
                    == tail.Length - at - EndOfZip
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsActive(Stream file, long end)
    {
        var buffer = new byte[Window];
        var kept = 0;
        file.Position = end;
        int read;
        while ((read = file.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var seen = buffer.AsSpan(0, kept + read);
            Lower(seen);
            foreach (var sign in Active)
            {
                if (seen.IndexOf(sign) >= 0)
                {
                    return true;
                }
            }

            kept = Math.Min(Overlap, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static void Lower(Span<byte> bytes)
    {
        foreach (ref var b in bytes)
        {
            b = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
        }
    }
}
