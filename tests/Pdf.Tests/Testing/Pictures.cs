using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Pdf.Tests.Testing;

/// <summary>Small images, made here so that each kind of file can be tried.</summary>
internal static class Pictures
{
    private const string JpegFile =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO"
        + "UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
        + "T09PT09PT0//wAARCAAIAAgDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABYQAAMAAAAAAAAAAAAAAAAAAAAUYf/E"
        + "ABQBAQAAAAAAAAAAAAAAAAAAAAX/xAAXEQADAQAAAAAAAAAAAAAAAAAAFWEW/9oADAMBAAIRAxEAPwAi5RjPwfeU/9k=";

    /// <summary>Sixteen by eight dots of colour.</summary>
    public static byte[] Png() =>
        Png(16, 8, depth: 8, kind: 2, [.. Enumerable.Range(0, 8).SelectMany(y => Row(y))]);

    /// <summary>Eight by eight dots from red to blue.</summary>
    public static byte[] Jpeg() => Convert.FromBase64String(JpegFile);

    /// <summary>A PNG file around scan lines, each with its filter byte.</summary>
    public static byte[] Png(
        int width,
        int height,
        int depth,
        int kind,
        byte[] lines,
        bool interlaced = false,
        byte[]? palette = null,
        byte[]? transparency = null
    )
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = ((byte)depth, (byte)kind, (byte)(interlaced ? 1 : 0));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(lines);
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            .. Chunk("IHDR", head),
            .. palette is null ? [] : Chunk("PLTE", palette),
            .. transparency is null ? [] : Chunk("tRNS", transparency),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    private static byte[] Row(int y) =>
        [
            0,
            .. Enumerable
                .Range(0, 16)
                .SelectMany(x => (byte[])[(byte)(x * 16), (byte)(y * 32), 128]),
        ];

    // The reader does not look at the checksum; a damaged image shows, a damaged checksum does not.
    private static byte[] Chunk(string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];
    }
}
