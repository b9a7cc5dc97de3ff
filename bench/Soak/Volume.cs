namespace Bench.Soak;

/// <summary>A small file system of its own in memory, so that it can be filled.</summary>
internal sealed class Volume : IDisposable
{
    private Volume(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Null where this account may not mount.</summary>
    public static async Task<Volume?> Mount(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        var mounted =
            OperatingSystem.IsLinux()
            && await Shell.Run($"mount -t tmpfs -o size={megabytes}m tmpfs '{folder}' 2>/dev/null")
                == 0;
        return mounted ? new(folder) : null;
    }

    public void Dispose()
    {
        _ = Shell.Run($"umount '{Folder}'").GetAwaiter().GetResult();
        Directory.Delete(Folder);
    }
}
