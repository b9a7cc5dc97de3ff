using System.Buffers.Binary;

namespace Pdf;

/// <summary>Reads the size and number of colours of a JPEG file; its data go into the PDF as they are.</summary>
internal static class Jpeg
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;

    public static Raster Read(byte[] file)
    {
        for (
            var at = 2;
            at + 9 < file.Length;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2))
        )
        {
            while (file[at] == 0xFF && file[at + 1] == 0xFF && at + 10 < file.Length)
                at++;
            if (file[at] != 0xFF || file[at + 1] is StartOfScan or EndOfImage)
                break;
            if (IsFrame(file[at + 1]))
                return ReadFrame(file, file.AsSpan(at + 4));
        }
        throw new InvalidImageException("The JPEG file is damaged or cut short.");
    }

    // Start of frame: the kinds of compression, without the tables that share the numbers in between.
    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static Raster ReadFrame(byte[] file, ReadOnlySpan<byte> frame)
    {
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        Raster.CheckSize(width, height);
        if (frame[0] != 8 || frame[5] is not (1 or 3))
            throw new InvalidImageException(
                "The JPEG file is not of eight-bit gray or colour (print colours, perhaps)."
            );
        return new Raster(width, height, frame[5], file, IsJpeg: true);
    }
}
