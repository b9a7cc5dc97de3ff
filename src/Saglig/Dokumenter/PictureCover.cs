using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Saglig.Dokumenter;

/// <summary>A part of a picture: from the left, from the top, width and height, in percent of the whole.</summary>
public readonly record struct PictureArea(decimal Left, decimal Top, decimal Width, decimal Height);

/// <summary>What is covered.</summary>
public enum CoverKind
{
    /// <summary>The areas are covered, and the rest can be seen.</summary>
    TheAreas,

    /// <summary>Only the areas can be seen, and the rest is covered.</summary>
    AllElse,
}

/// <summary>
/// Covers parts of a picture with black, in memory. The answer is a new PNG of pixels alone: what lay under the cover,
/// and whatever the file said of place, camera and time, is not in it.
/// </summary>
public static class PictureCover
{
    /// <summary>More than this many pixels are not unfolded: a picture of a screen has a few million.</summary>
    public const int MostPixels = 60_000_000;

    /// <summary>Null when the picture is too large to unfold or cannot be read after all.</summary>
    public static byte[]? Run(
        ReadOnlyMemory<byte> picture,
        IReadOnlyList<PictureArea> areas,
        CoverKind kind
    )
    {
        var bytes = picture.ToArray();
        try
        {
            if (
                Image.Identify(bytes) is not { } info
                || (long)info.Width * info.Height > MostPixels
            )
                return null;
            using var image = Image.Load<Rgb24>(bytes);
            // As a browser shows it, for that is what the areas were drawn on.
            image.Mutate(picture => picture.AutoOrient());
            using var covered = new Image<Rgb24>(image.Width, image.Height);
            var shown = areas.Select(a => Pixels(a, image.Width, image.Height)).ToList();
            if (kind == CoverKind.TheAreas)
                Copy(image, covered, [image.Bounds()]);
            Copy(kind == CoverKind.AllElse ? image : null, covered, shown);
            return Encode(covered);
        }
        catch (Exception error)
            when (error is InvalidImageContentException or UnknownImageFormatException)
        {
            return null;
        }
    }

    private static byte[] Encode(Image<Rgb24> covered)
    {
        using var result = new MemoryStream();
        covered.Save(result, new PngEncoder());
        return result.ToArray();
    }

    /// <summary>Copies the parts from one picture to the other; from none at all, they become black.</summary>
    private static void Copy(Image<Rgb24>? from, Image<Rgb24> to, IEnumerable<Rectangle> parts)
    {
        foreach (var part in parts)
            for (var y = part.Top; y < part.Bottom; y++)
            for (var x = part.Left; x < part.Right; x++)
                to[x, y] = from is null ? default : from[x, y];
    }

    /// <summary>
    /// Outwards to whole pixels when something is to be covered would show too much when something is to be seen; one
    /// pixel is nothing either way, so both are rounded outwards.
    /// </summary>
    private static Rectangle Pixels(PictureArea area, int width, int height)
    {
        var left = (int)Math.Floor(area.Left * width / 100);
        var top = (int)Math.Floor(area.Top * height / 100);
        var right = (int)Math.Ceiling((area.Left + area.Width) * width / 100);
        var bottom = (int)Math.Ceiling((area.Top + area.Height) * height / 100);
        return Rectangle.FromLTRB(left, top, Math.Min(right, width), Math.Min(bottom, height));
    }
}
