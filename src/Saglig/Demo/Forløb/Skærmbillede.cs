using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Saglig.Demo.Forløb;

/// <summary>A picture that looks like a page in a browser from afar: a bar above, and lines of text as grey strokes.</summary>
internal static class Skærmbillede
{
    private static readonly Rgb24 Paper = new(250, 250, 252);
    private static readonly Rgb24 Bar = new(58, 88, 152);
    private static readonly Rgb24 Ink = new(120, 126, 138);

    /// <summary>As PNG.</summary>
    public static byte[] Of(int width, int height)
    {
        using var image = new Image<Rgb24>(width, height, Paper);
        Fill(image, new(0, 0, width, height / 10), Bar);
        for (var (top, line) = (height / 6, 0); top < height - 20; top += 26, line++)
            Fill(image, new(60, top, (int)(width * (0.35 + (line * 7 % 5) * 0.1)), 10), Ink);
        using var file = new MemoryStream();
        image.SaveAsPng(file);
        return file.ToArray();
    }

    private static void Fill(Image<Rgb24> image, Rectangle area, Rgb24 colour)
    {
        for (var y = area.Top; y < Math.Min(area.Bottom, image.Height); y++)
        for (var x = area.Left; x < Math.Min(area.Right, image.Width); x++)
            image[x, y] = colour;
    }
}
