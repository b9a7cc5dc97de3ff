using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Saglig.Dokumenter;

/// <summary>
/// A PDF as one picture, its first pages under each other, so that parts of it can be covered as on any picture. Poppler
/// reads it from the machine's memory file system: what is to be covered first reaches no disk.
/// </summary>
public static class PdfPicture
{
    /// <summary>Pages that are unfolded; a capture or a cutting has one or two.</summary>
    public const int MostPages = 4;

    private const int MostBytes = 40 * 1024 * 1024;
    private const string Memory = "/dev/shm";

    /// <summary>A PNG; null when the PDF has more pages, a page cannot be read, or poppler is not on this machine.</summary>
    public static async Task<byte[]?> Run(ReadOnlyMemory<byte> pdf, CancellationToken cancel)
    {
        if (!Directory.Exists(Memory))
            return null;
        await using var file = Disk.Create(
            Path.Combine(Memory, $"saglig-{Path.GetRandomFileName()}")
        );
        // Without a name from here on: whatever stops this process, nothing stays.
        File.Delete(file.Name);
        await file.WriteAsync(pdf, cancel);
        var path = $"/proc/{Environment.ProcessId}/fd/{file.SafeFileHandle.DangerousGetHandle()}";
        return (await PdfInfo.Of(path, cancel)).Pages() is > 0 and <= MostPages and var pages
            ? await Pages(path, pages, cancel)
            : null;
    }

    /// <summary>All of them or none: a page that is left out would be missed by nobody.</summary>
    private static async Task<byte[]?> Pages(string path, int count, CancellationToken cancel)
    {
        var pages = new List<byte[]>();
        for (var page = 1; page <= count; page++)
        {
            if (await Page(path, page, cancel) is not { Length: > 0 } picture)
                return null;
            pages.Add(picture);
        }
        return Together(pages);
    }

    private static Task<byte[]?> Page(string path, int number, CancellationToken cancel)
    {
        var page = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Tool.Bytes(
            "pdftoppm",
            ["-png", "-scale-to", "2000", "-f", page, "-l", page, path],
            MostBytes,
            cancel
        );
    }

    private static byte[] Together(IReadOnlyList<byte[]> pages)
    {
        var pictures = pages.Select(p => Image.Load<Rgb24>(p)).ToList();
        try
        {
            using var whole = new Image<Rgb24>(
                pictures.Max(p => p.Width),
                pictures.Sum(p => p.Height),
                new Rgb24(255, 255, 255)
            );
            var top = 0;
            foreach (var picture in pictures)
            {
                var place = new Point(0, top);
                whole.Mutate(w => w.DrawImage(picture, place, 1));
                top += picture.Height;
            }
            using var png = new MemoryStream();
            whole.SaveAsPng(png);
            return png.ToArray();
        }
        finally
        {
            pictures.ForEach(p => p.Dispose());
        }
    }
}
