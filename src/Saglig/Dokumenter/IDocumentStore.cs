namespace Saglig.Dokumenter;

/// <summary>
/// Keeps files by the hash of their content. Knows no case, no person and no name:
/// who may see a file is decided by the rows that name its hash.
/// A file is durable before its hash is given out, so a row never names a file that a power cut took.
/// </summary>
public interface IDocumentStore
{
    /// <summary>
    /// Receives a file without keeping it, so that it can be inspected first.
    /// Stops reading at the first byte over <paramref name="maxBytes"/> and leaves the rest of the stream to the caller.
    /// Throws <see cref="StorageFullException"/>.
    /// </summary>
    Task<StageResult> Stage(Stream content, long maxBytes, CancellationToken cancel);

    /// <summary>The file's content, seekable, or null when it is not here. The caller closes it.</summary>
    Task<Stream?> Open(DocumentHash hash, CancellationToken cancel);

    /// <summary>The file as a path on this machine, for tools that want one; null when it is not here.</summary>
    Task<LocalFile?> Local(DocumentHash hash, CancellationToken cancel);

    /// <summary>Whether the file is here; not whether it is still whole.</summary>
    Task<bool> Exists(DocumentHash hash, CancellationToken cancel);

    /// <summary>
    /// Removes the file for good, durably; false when it was not here.
    /// For lawful deletion only: the caller must know that no other row names the hash.
    /// </summary>
    Task<bool> Delete(DocumentHash hash, CancellationToken cancel);

    /// <summary>
    /// Removes a file that was last put before <paramref name="before"/> and that nobody names; true when it is gone.
    /// A file that is put again meanwhile stays: <paramref name="isNamed"/> is asked when no new put can be lost.
    /// </summary>
    Task<bool> Discard(DocumentHash hash, DateTimeOffset before, Func<Task<bool>> isNamed);

    /// <summary>Reads the whole file and compares it with its hash.</summary>
    Task<Soundness> Verify(DocumentHash hash, CancellationToken cancel);

    /// <summary>
    /// Every file, in no order, with the time (UTC) it was last put: for the nightly check,
    /// and for clearing files that no row came to name.
    /// </summary>
    IEnumerable<ListedFile> List();
}

/// <summary>A file that the store keeps. Size in bytes.</summary>
public sealed record StoredFile(DocumentHash Hash, long Size);

/// <summary>A file in the store's own list.</summary>
public sealed record ListedFile(DocumentHash Hash, long Size, DateTimeOffset LastPut);

/// <summary>Whether the bytes on disk are still those that the hash names.</summary>
public enum Soundness
{
    Whole,
    Missing,
    Changed,
}

/// <summary>What came of receiving a file.</summary>
public abstract record StageResult
{
    private StageResult() { }

    /// <summary>The file is here, not yet kept; the caller disposes of it.</summary>
    public sealed record Staged(StagedFile File) : StageResult;

    /// <summary>The stream held more than the limit (bytes). Nothing is left of it.</summary>
    public sealed record TooLarge(long Limit) : StageResult;
}

/// <summary>What came of putting a file straight into the store.</summary>
public abstract record PutResult
{
    private PutResult() { }

    public sealed record Stored(StoredFile File) : PutResult;

    /// <summary>The stream held more than the limit (bytes). Nothing is left of it.</summary>
    public sealed record TooLarge(long Limit) : PutResult;
}

/// <summary>A file received but not yet kept. Disposing of it without keeping it leaves nothing.</summary>
public abstract class StagedFile(DocumentHash hash, long size, string path) : IDisposable
{
    public DocumentHash Hash => hash;

    /// <summary>Bytes.</summary>
    public long Size => size;

    /// <summary>Where the bytes lie until they are kept: for inspection only.</summary>
    public string Path => path;

    /// <summary>Keeps the file durably under its hash; the same content twice is the same file.</summary>
    public abstract Task<StoredFile> Keep(CancellationToken cancel);

    public abstract void Dispose();
}

/// <summary>A stored file on a local path; disposing of it removes a temporary copy, if there was one.</summary>
public class LocalFile(string path) : IDisposable
{
    public string Path => path;

    protected virtual void Dispose(bool disposing) { }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The disk, or its quota, is full. Nothing half was left; the person may try again later.</summary>
public sealed class StorageFullException(IOException inner)
    : IOException("The document store is full.", inner);

/// <summary>What can be said of every store.</summary>
public static class DocumentStoreExtensions
{
    /// <summary>Receives and keeps a file that needs no inspection, such as one the program made itself.</summary>
    public static async Task<PutResult> Put(
        this IDocumentStore store,
        Stream content,
        long maxBytes,
        CancellationToken cancel
    )
    {
        switch (await store.Stage(content, maxBytes, cancel))
        {
            case StageResult.Staged(var file):
                using (file)
                {
                    return new PutResult.Stored(await file.Keep(cancel));
                }
            default:
                return new PutResult.TooLarge(maxBytes);
        }
    }
}
