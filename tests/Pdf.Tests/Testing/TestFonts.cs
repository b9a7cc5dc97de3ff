namespace Pdf.Tests.Testing;

/// <summary>The faces that the program prints with, read once. bin/assets fetches them.</summary>
internal static class TestFonts
{
    public static readonly string Root = FindRoot();
    public static readonly byte[] RegularFile = Read("IBMPlexSans-Regular.ttf");
    public static readonly FontFace Regular = FontFace.Load(new MemoryStream(RegularFile));
    public static readonly FontFace Bold = FontFace.Load(
        new MemoryStream(Read("IBMPlexSans-Bold.ttf"))
    );
    public static readonly Fonts Plex = new([Regular], [Bold]);

    private static byte[] Read(string name)
    {
        var path = Path.Combine(Root, "src/Saglig/wwwroot/fonts", name);
        return File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new FileNotFoundException(
                $"{name} is not there. Run bin/assets, which fetches it."
            );
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
            folder =
                folder.Parent
                ?? throw new DirectoryNotFoundException("saglig.slnx is not above the tests.");
        return folder.FullName;
    }
}
