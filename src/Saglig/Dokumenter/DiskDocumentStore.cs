using System.Security.Cryptography;

namespace Saglig.Dokumenter;

/// <summary>
/// The document store as plain files: <c>ab/cd/abcd…</c> under one root, read-only, named by their hash.
/// Temporary files lie in the same volume, so that keeping a file is one rename.
/// </summary>
public sealed class DiskDocumentStore : IDocumentStore
{
    private static readonly TimeSpan TemporaryLife = TimeSpan.FromDays(1);
    private readonly string root;
    private readonly string temporary;
    private readonly Func<string, FileStream> create;

    /// <param name="root">Made when missing; must be one volume.</param>
    public DiskDocumentStore(string root, TimeProvider clock)
        : this(root, clock, Disk.Create) { }

    /// <summary>Lets a test put a full disk under the store.</summary>
    internal DiskDocumentStore(string root, TimeProvider clock, Func<string, FileStream> create)
    {
        this.root = Path.GetFullPath(root);
        this.create = create;
        temporary = Path.Combine(this.root, "tmp");
        if (!Directory.Exists(this.root))
        {
            Directory.CreateDirectory(this.root);
            Disk.SyncDirectory(Path.GetDirectoryName(this.root)!);
        }

        Directory.CreateDirectory(temporary);
        Disk.DeleteOlder(temporary, clock.GetUtcNow() - TemporaryLife);
    }

    public async Task<StageResult> Stage(Stream content, long maxBytes, CancellationToken cancel)
    {
        var path = Path.Combine(temporary, Path.GetRandomFileName());
        try
        {
            var received = await Receive(content, path, maxBytes, cancel);
            if (received is { } file)
            {
                return new StageResult.Staged(new OnDisk(this, file.Hash, file.Size, path));
            }
        }
        catch (IOException error) when (Disk.IsFull(error))
        {
            File.Delete(path);
            throw new StorageFullException(error);
        }
        catch
        {
            // Whatever ended the upload, a break or a bug: no half file stays, and the cause goes on.
            File.Delete(path);
            throw;
        }

        File.Delete(path);
        return new StageResult.TooLarge(maxBytes);
    }

    public Task<Stream?> Open(DocumentHash hash, CancellationToken cancel) =>
        Task.FromResult<Stream?>(Disk.OpenOrNull(PathOf(hash)));

    public async Task<LocalFile?> Local(DocumentHash hash, CancellationToken cancel) =>
        await Exists(hash, cancel) ? new LocalFile(PathOf(hash)) : null;

    public Task<bool> Exists(DocumentHash hash, CancellationToken cancel) =>
        Task.FromResult(File.Exists(PathOf(hash)));

    public Task<bool> Delete(DocumentHash hash, CancellationToken cancel)
    {
        var path = PathOf(hash);
        if (!File.Exists(path))
        {
            return Task.FromResult(false);
        }

        File.Delete(path);
        Disk.SyncDirectory(Path.GetDirectoryName(path)!);
        return Task.FromResult(true);
    }

    /// <summary>
    /// The file is taken aside before it is judged: whoever puts the same content from then on puts a file of their own,
    /// and whoever did so before is seen in its age or in a row.
    /// </summary>
    public async Task<bool> Discard(
        DocumentHash hash,
        DateTimeOffset before,
        Func<Task<bool>> isNamed
    )
    {
        var (path, aside) = (PathOf(hash), Path.Combine(temporary, Path.GetRandomFileName()));
        if (!File.Exists(path) || File.GetLastWriteTimeUtc(path) >= before || await isNamed())
            return false;
        File.Move(path, aside);
        if (File.GetLastWriteTimeUtc(aside) >= before || await isNamed())
        {
            File.Move(aside, path, overwrite: true);
            return false;
        }
        File.Delete(aside);
        Disk.SyncDirectory(Path.GetDirectoryName(path)!);
        return true;
    }

    public async Task<Soundness> Verify(DocumentHash hash, CancellationToken cancel)
    {
        await using var file = Disk.OpenOrNull(PathOf(hash));
        if (file is null)
        {
            return Soundness.Missing;
        }

        var actual = DocumentHash.Of(await SHA256.HashDataAsync(file, cancel));
        return actual == hash ? Soundness.Whole : Soundness.Changed;
    }

    public IEnumerable<ListedFile> List() =>
        from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        let file = new FileInfo(path)
        where DocumentHash.TryParse(file.Name, out _) && file.Exists
        select new ListedFile(DocumentHash.Parse(file.Name), file.Length, file.LastWriteTimeUtc);

    private async Task<StoredFile?> Receive(
        Stream content,
        string path,
        long maxBytes,
        CancellationToken cancel
    )
    {
        await using var file = create(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = await HashedCopy.Run(content, file, hash, maxBytes, cancel);
        if (size > maxBytes)
        {
            return null;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.SafeFileHandle, UnixFileMode.UserRead);
        }

        file.Flush(flushToDisk: true);
        return new StoredFile(DocumentHash.Of(hash.GetHashAndReset()), size);
    }

    /// <summary>
    /// Renames over whatever has the name: it is the same content, or a damaged copy that is hereby healed.
    /// Every directory on the way is synced each time, because another process may have made it a moment ago.
    /// </summary>
    private void Keep(string from, DocumentHash hash)
    {
        var path = PathOf(hash);
        var leaf = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(leaf);
            File.Move(from, path, overwrite: true);
            Disk.SyncDirectory(leaf);
            Disk.SyncDirectory(Path.GetDirectoryName(leaf)!);
            Disk.SyncDirectory(root);
        }
        catch (IOException error) when (Disk.IsFull(error))
        {
            throw new StorageFullException(error);
        }
    }

    private string PathOf(DocumentHash hash) =>
        Path.Combine(root, hash.Value[..2], hash.Value[2..4], hash.Value);

    private sealed class OnDisk(DiskDocumentStore store, DocumentHash hash, long size, string path)
        : StagedFile(hash, size, path)
    {
        public override Task<StoredFile> Keep(CancellationToken cancel)
        {
            store.Keep(Path, Hash);
            return Task.FromResult(new StoredFile(Hash, Size));
        }

        public override void Dispose() => File.Delete(Path);
    }
}
