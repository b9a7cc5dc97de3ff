namespace Saglig.Dokumenter.Inspection;

/// <summary>Bounded reading from a seekable file.</summary>
internal static class Bytes
{
    /// <summary>At most <paramref name="count"/> bytes from the start.</summary>
    public static byte[] Head(Stream file, int count) => At(file, 0, count);

    /// <summary>At most <paramref name="count"/> bytes from the end.</summary>
    public static byte[] Tail(Stream file, int count) =>
        At(file, Math.Max(0, file.Length - count), count);

    /// <summary>At most <paramref name="count"/> bytes from a place; none when the place is outside the file.</summary>
    public static byte[] At(Stream file, long place, int count)
    {
        if (place < 0 || place >= file.Length)
        {
            return [];
        }

        var bytes = new byte[Math.Min(count, file.Length - place)];
        file.Position = place;
        file.ReadExactly(bytes);
        return bytes;
    }
}
