using System.Security.Cryptography;

namespace Saglig.Journaler;

/// <summary>
/// The installation's signing key (ECDSA, P-256) in a file that only the program's own account can read. Made at first
/// use; the public half is written beside it, for whoever checks the anchors elsewhere.
/// </summary>
public sealed class AnchorKey : IDisposable
{
    private readonly ECDsa key;

    public AnchorKey(Settings settings)
    {
        Directory.CreateDirectory(settings.Keys);
        var path = Path.Combine(settings.Keys, "anker.pem");
        key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(path))
            key.ImportFromPem(File.ReadAllText(path));
        else
            Create(path);
    }

    private void Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(path, options))
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(
            Path.ChangeExtension(path, ".pub.pem"),
            key.ExportSubjectPublicKeyInfoPem()
        );
    }

    /// <summary>A signature in base 64.</summary>
    public string Sign(byte[] data) =>
        Convert.ToBase64String(key.SignData(data, HashAlgorithmName.SHA256));

    public bool Verifies(byte[] data, string signature)
    {
        var bytes = new byte[key.KeySize];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && key.VerifyData(data, bytes.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
