using Saglig.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Dokumenter;

/// <summary>A folder of its own for one test, with a store in it; gone when the test is.</summary>
internal sealed class Workbench : IDisposable
{
    public static readonly DateTimeOffset Now = TestClock.Start;

    public Workbench()
    {
        Folder = Directory.CreateTempSubdirectory("saglig-dok-").FullName;
        Store = NewStore();
    }

    public string Folder { get; }
    public string Root => Path.Combine(Folder, "store");
    public DiskDocumentStore Store { get; }

    public DiskDocumentStore NewStore() => new(Root, TestClock.New());

    public string[] Files() => Directory.GetFiles(Root, "*", SearchOption.AllDirectories);

    public string PathOf(DocumentHash hash) =>
        Path.Combine(Root, hash.Value[..2], hash.Value[2..4], hash.Value);

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public async Task<StoredFile> Put(byte[] content) =>
        Assert
            .IsType<PutResult.Stored>(await Store.Put(new MemoryStream(content), 1 << 20, default))
            .File;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
