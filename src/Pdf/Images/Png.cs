using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Pdf;

/// <summary>Reads a PNG file of any kind to eight-bit gray or colour. Transparent parts become white, like the paper.</summary>
internal sealed class Png
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Interlaced =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    private readonly PngHeader header;
    private readonly PngPalette palette;
    private readonly byte[] samples;

    private Png(PngHeader header, PngPalette palette)
    {
        this.header = header;
        this.palette = palette;
        samples = new byte[header.Width * header.Height * palette.Components];
    }

    /// <exception cref="InvalidImageException">The file is damaged, cut short or too large.</exception>
    public static Raster Read(byte[] file)
    {
        var chunks = Chunks(file);
        if (
            !chunks.TryGetValue("IHDR", out var head) || !chunks.TryGetValue("IDAT", out var packed)
        )
            throw Damaged();
        var header = PngHeader.Read(head);
        var palette = new PngPalette(
            header,
            chunks.GetValueOrDefault("PLTE"),
            chunks.GetValueOrDefault("tRNS")
        );
        var png = new Png(header, palette);
        png.ReadPasses(packed);
        return new Raster(
            header.Width,
            header.Height,
            palette.Components,
            png.samples,
            IsJpeg: false
        );
    }

    public static InvalidImageException Damaged() => new("The PNG file is damaged or cut short.");

    // Chunks of the same kind are joined; only the image data comes in several.
    private static Dictionary<string, byte[]> Chunks(byte[] file)
    {
        Dictionary<string, byte[]> chunks = [];
        for (var at = 8; at + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
                throw Damaged();
            var kind = Encoding.Latin1.GetString(file, at + 4, 4);
            chunks[kind] =
            [
                .. chunks.GetValueOrDefault(kind) ?? [],
                .. file.AsSpan(at + 8, length),
            ];
            at += 12 + length;
        }
        return chunks;
    }

    private void ReadPasses(byte[] packed)
    {
        using var rows = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        try
        {
            if (!header.IsInterlaced)
                ReadPass(rows, (0, 0, 1, 1));
            else
                foreach (var pass in Interlaced)
                    ReadPass(rows, pass);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException)
        {
            throw Damaged();
        }
    }

    private void ReadPass(ZLibStream rows, (int X, int Y, int StepX, int StepY) pass)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
            return;
        var length = (width * header.BitsPerPixel + 7) / 8;
        var (above, row) = (new byte[length], new byte[length]);
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(row);
            PngFilter.Undo(filter, row, above, Math.Max(1, header.BitsPerPixel / 8));
            for (var i = 0; i < width; i++)
                palette.Paint(row, i, samples, y * header.Width + pass.X + i * pass.StepX);
            (above, row) = (row, above);
        }
    }
}
