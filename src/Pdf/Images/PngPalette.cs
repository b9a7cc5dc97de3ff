using System.Buffers.Binary;

namespace Pdf;

/// <summary>The size and kind of a PNG image.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, int Kind, bool IsInterlaced)
{
    public const int GrayKind = 0;
    public const int ColourKind = 2;
    public const int PaletteKind = 3;
    public const int GrayAlphaKind = 4;
    public const int ColourAlphaKind = 6;

    public int Channels =>
        Kind switch
        {
            ColourKind => 3,
            GrayAlphaKind => 2,
            ColourAlphaKind => 4,
            _ => 1,
        };

    public int BitsPerPixel => Channels * Depth;

    public static PngHeader Read(byte[] data)
    {
        if (data.Length < 13)
            throw Png.Damaged();
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(data),
            BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(4)),
            data[8],
            data[9],
            data[12] == 1
        );
        Raster.CheckSize(header.Width, header.Height);
        return header.IsKnown ? header : throw Png.Damaged();
    }

    private bool IsKnown =>
        Kind switch
        {
            GrayKind => Depth is 1 or 2 or 4 or 8 or 16,
            PaletteKind => Depth is 1 or 2 or 4 or 8,
            ColourKind or GrayAlphaKind or ColourAlphaKind => Depth is 8 or 16,
            _ => false,
        };
}

/// <summary>Turns a pixel of any kind of PNG into gray or colour on white paper.</summary>
internal sealed class PngPalette(PngHeader header, byte[]? colours, byte[]? transparency)
{
    /// <summary>1 for gray, 3 for colour.</summary>
    public int Components { get; } =
        header.Kind is PngHeader.GrayKind or PngHeader.GrayAlphaKind ? 1 : 3;

    /// <summary>Writes pixel number <paramref name="column"/> of a row to its place in the samples.</summary>
    public void Paint(byte[] row, int column, byte[] samples, int pixel)
    {
        var at = pixel * Components;
        if (header.Kind == PngHeader.PaletteKind)
        {
            PaintFromPalette(Sample(row, column), samples, at);
            return;
        }
        var first = column * header.Channels;
        var alpha = Alpha(row, first);
        for (var i = 0; i < Components; i++)
            samples[at + i] = OnWhite(Scaled(Sample(row, first + i)), alpha);
    }

    private void PaintFromPalette(int index, byte[] samples, int at)
    {
        if (colours is null || 3 * index + 2 >= colours.Length)
            throw Png.Damaged();
        var alpha = index < transparency?.Length ? transparency[index] : 255;
        for (var i = 0; i < 3; i++)
            samples[at + i] = OnWhite(colours[3 * index + i], alpha);
    }

    // Either a channel of its own, or one colour that counts as transparent.
    private int Alpha(byte[] row, int first)
    {
        if (header.Channels > Components)
            return Scaled(Sample(row, first + Components));
        if (transparency is null || transparency.Length < 2 * Components)
            return 255;
        for (var i = 0; i < Components; i++)
            if (
                Sample(row, first + i)
                != BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * i))
            )
                return 255;
        return 0;
    }

    private int Sample(byte[] row, int number)
    {
        if (header.Depth == 16)
            return BinaryPrimitives.ReadUInt16BigEndian(row.AsSpan(2 * number));
        var bit = number * header.Depth;
        return (row[bit / 8] >> (8 - header.Depth - bit % 8)) & ((1 << header.Depth) - 1);
    }

    private int Scaled(int sample) => sample * 255 / ((1 << header.Depth) - 1);

    private static byte OnWhite(int value, int alpha) =>
        (byte)((value * alpha + 255 * (255 - alpha)) / 255);
}
