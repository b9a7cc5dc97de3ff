using System.Security.Cryptography;

namespace Pdf;

/// <summary>An image in the file, shown on one or more pages under its name.</summary>
internal sealed record ImageUse(string Name, Raster Raster)
{
    /// <summary>The object number; known when the file is written.</summary>
    public Ref Reference { get; set; }

    // Calibrated colours that equal sRGB closely, so the file needs no colour profile.
    private const string Gray = "[/CalGray <</WhitePoint [0.9505 1 1.089] /Gamma 2.2>>]";
    private const string Colour =
        "[/CalRGB <</WhitePoint [0.9505 1 1.089] /Gamma [2.2 2.2 2.2] "
        + "/Matrix [0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]";

    public void Write(PdfFile file)
    {
        var (width, height, components, data, isJpeg) = Raster;
        var space = components == 1 ? Gray : Colour;
        var entries =
            $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace {space} /BitsPerComponent 8";
        if (isJpeg)
            file.RawStream(Reference, data, $"{entries} /Filter /DCTDecode");
        else
            file.Stream(Reference, data, entries);
    }
}

/// <summary>The images of one document; an image that is used twice is stored once.</summary>
internal sealed class ImageSet
{
    private readonly Dictionary<string, ImageUse> uses = [];

    public IReadOnlyCollection<ImageUse> Used => uses.Values;

    public ImageUse Use(Image image)
    {
        var content = Convert.ToHexString(SHA256.HashData(image.Data));
        if (!uses.TryGetValue(content, out var use))
            uses[content] = use = new ImageUse($"Im{uses.Count + 1}", Raster.Read(image.Data));
        return use;
    }
}
