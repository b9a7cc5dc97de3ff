namespace Pdf.Tests.Testing;

/// <summary>Texts that people have read and found right. Set SAGLIG_GOLDEN=write to write them anew, then read the diff.</summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(TestFonts.Root, "tests/Pdf.Tests/Golden", name);
        if (Environment.GetEnvironmentVariable("SAGLIG_GOLDEN") == "write")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
