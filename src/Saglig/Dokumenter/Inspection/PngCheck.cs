using System.Buffers.Binary;

namespace Saglig.Dokumenter.Inspection;

/// <summary>Walks the chunks of a PNG with their checksums, from IHDR to IEND.</summary>
internal static class PngCheck
{
    public const int MostPixels = 1_000_000_000;
    public static ReadOnlySpan<byte> Magic => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static FileVerdict Inspect(Stream file)
    {
        file.Position = Magic.Length;
        var header = NextChunk(file, keep: 13);
        if (header is not { Name: "IHDR", Data: { Length: 13 } size })
        {
            return new FileVerdict.Damaged(DocumentType.Png);
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(size);
        var height = BinaryPrimitives.ReadUInt32BigEndian(size.AsSpan(4));
        if (width == 0 || height == 0 || !HasPictureAndEnd(file))
        {
            return new FileVerdict.Damaged(DocumentType.Png);
        }

        return (ulong)width * height > MostPixels ? new FileVerdict.Suspicious(Suspicion.Bomb)
            : Appended.HidesAnother(file, file.Position)
                ? new FileVerdict.Suspicious(Suspicion.TwoInOne)
            : new FileVerdict.Accepted(DocumentType.Png);
    }

    private static bool HasPictureAndEnd(Stream file)
    {
        var picture = false;
        while (NextChunk(file, keep: 0) is { } chunk)
        {
            picture |= chunk.Name == "IDAT";
            if (chunk.Name == "IEND")
            {
                return picture;
            }
        }

        return false;
    }

    /// <summary>Null when the chunk is cut short or its checksum is wrong.</summary>
    private static Chunk? NextChunk(Stream file, int keep)
    {
        Span<byte> head = stackalloc byte[8];
        if (file.ReadAtLeast(head, 8, throwOnEndOfStream: false) < 8)
        {
            return null;
        }

        var left = (long)BinaryPrimitives.ReadUInt32BigEndian(head);
        var name = System.Text.Encoding.ASCII.GetString(head[4..]);
        var kept = left <= keep ? new byte[left] : [];
        var crc = new Crc32();
        crc.Add(head[4..]);
        if (left > file.Length - file.Position || !Sum(file, left, kept, ref crc))
        {
            return null;
        }

        var end = file.ReadAtLeast(head[..4], 4, throwOnEndOfStream: false);
        return end == 4 && BinaryPrimitives.ReadUInt32BigEndian(head) == crc.Value
            ? new Chunk(name, kept)
            : null;
    }

    private static bool Sum(Stream file, long left, byte[] kept, ref Crc32 crc)
    {
        Span<byte> buffer = stackalloc byte[16 * 1024];
        while (left > 0)
        {
            var read = file.Read(buffer[..(int)Math.Min(left, buffer.Length)]);
            if (read == 0)
            {
                return false;
            }

            buffer[..Math.Min(read, kept.Length)].CopyTo(kept);
            crc.Add(buffer[..read]);
            left -= read;
        }

        return true;
    }

    private sealed record Chunk(string Name, byte[] Data);
}
