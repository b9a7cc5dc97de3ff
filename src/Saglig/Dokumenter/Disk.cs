using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Saglig.Dokumenter;

/// <summary>The few things about a disk that .NET does not say.</summary>
internal static class Disk
{
    private const int CloseOnExec = 0x80000;

    /// <summary>
    /// Makes a rename, a new file or a deletion survive a power cut: on Linux a directory is a file of its own
    /// and must be synced too. Elsewhere it does nothing.
    /// </summary>
    public static void SyncDirectory(string directory)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var handle = new SafeFileHandle(
            Open(Encoding.UTF8.GetBytes(directory + '\0'), CloseOnExec),
            true
        );
        if (handle.IsInvalid || Sync(handle) != 0)
        {
            throw new IOException(
                $"Cannot sync {directory}.",
                new Win32Exception(Marshal.GetLastPInvokeError())
            );
        }
    }

    /// <summary>Opens a new file that only this account may read; an existing one is never overwritten.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>
    /// Puts a whole file in place of the old one, durably when this answers; a reader never sees half of it.
    /// </summary>
    public static async Task Replace(string path, Func<Stream, Task> write)
    {
        var next = path + ".ny";
        await using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            await write(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
        SyncDirectory(Path.GetDirectoryName(path)!);
    }

    /// <summary>For reading, while others may read or delete it; null when it is not there.</summary>
    public static FileStream? OpenOrNull(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete
            );
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Deletes the files right in a folder that were last written before an instant.</summary>
    public static void DeleteOlder(string folder, DateTimeOffset before)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            if (File.GetLastWriteTimeUtc(file) < before)
                File.Delete(file);
    }

    /// <summary>No space left (ENOSPC), quota used up (EDQUOT), and the two names Windows has for a full disk.</summary>
    public static bool IsFull(IOException error) =>
        error.HResult is 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(SafeFileHandle handle);
}
