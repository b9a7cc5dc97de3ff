using System.Security.Cryptography;
using System.Text;
using Saglig;

namespace Bench;

/// <summary>Where the repository lies, and where worlds are kept between runs.</summary>
internal static class Folders
{
    /// <summary>The repository: bin/bench and bin/soak start us there.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Made data, named by the schema so that an old one is never measured with a new program.</summary>
    public static string Worlds { get; } =
        Path.Combine(
            Environment.GetEnvironmentVariable("OUT") ?? Path.Combine(Root, "out"),
            "bench",
            Schema()
        );

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
            folder =
                folder.Parent ?? throw new InvalidOperationException("Run it in the repository.");
        return folder.FullName;
    }

    private static string Schema()
    {
        var assembly = typeof(Settings).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("migrations/", StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
