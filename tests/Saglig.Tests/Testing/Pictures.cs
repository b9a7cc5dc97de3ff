using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;

namespace Saglig.Tests.Testing;

/// <summary>Pictures of a screen, 100 by 50: the left half red, the right half blue.</summary>
public static class Pictures
{
    public static readonly Rgb24 Red = new(255, 0, 0);
    public static readonly Rgb24 Blue = new(0, 0, 255);
    public static readonly Rgb24 Black = new(0, 0, 0);

    public static byte[] Screen(int width = 100, int height = 50)
    {
        using var image = Draw(width, height);
        using var file = new MemoryStream();
        image.Save(file, new PngEncoder());
        return file.ToArray();
    }

    public static byte[] Photo()
    {
        using var image = Draw(100, 50);
        image.Metadata.ExifProfile = new();
        image.Metadata.ExifProfile.SetValue(
            SixLabors.ImageSharp.Metadata.Profiles.Exif.ExifTag.Copyright,
            "Hemmelig kamerafortælling"
        );
        using var file = new MemoryStream();
        image.Save(file, new JpegEncoder { Quality = 100 });
        return file.ToArray();
    }

    /// <summary>As a telephone held upside down takes it: a browser turns it, so that the left half is seen to be blue.</summary>
    public static byte[] UpsideDown()
    {
        using var image = Draw(100, 50);
        image.Metadata.ExifProfile = new();
        image.Metadata.ExifProfile.SetValue(
            SixLabors.ImageSharp.Metadata.Profiles.Exif.ExifTag.Orientation,
            (ushort)3
        );
        using var file = new MemoryStream();
        image.Save(file, new JpegEncoder { Quality = 100 });
        return file.ToArray();
    }

    /// <summary>The colour of a point of a kept picture.</summary>
    public static Rgb24 At(byte[] picture, int x, int y)
    {
        using var image = Image.Load<Rgb24>(picture);
        return image[x, y];
    }

    private static Image<Rgb24> Draw(int width, int height)
    {
        var image = new Image<Rgb24>(width, height);
        for (var y = 0; y < height; y++)
        for (var x = 0; x < width; x++)
            image[x, y] = x < width / 2 ? Red : Blue;
        return image;
    }
}
