namespace Pdf;

/// <summary>An image as a PDF holds it.</summary>
/// <param name="Components">1 for gray, 3 for red, green and blue; eight bits each.</param>
/// <param name="Data">JPEG data as they are, or rows of samples from the top.</param>
internal sealed record Raster(int Width, int Height, int Components, byte[] Data, bool IsJpeg)
{
    // A4 at 600 dots per inch is 35 million; more is a mistake or an attack.
    private const long MostPixels = 40_000_000;

    /// <summary>Recognises the kind of file by its first bytes.</summary>
    /// <exception cref="InvalidImageException">Neither PNG nor JPEG, damaged, or too large.</exception>
    public static Raster Read(byte[] file) =>
        file switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png.Read(file),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg.Read(file),
            _ => throw new InvalidImageException("The file is neither PNG nor JPEG."),
        };

    /// <exception cref="InvalidImageException">The size is zero or beyond what is printed.</exception>
    public static void CheckSize(int width, int height)
    {
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels)
            throw new InvalidImageException("The image has no size, or more than 40 million dots.");
    }
}
