using System.Security.Cryptography;
using System.Text;
using Saglig.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Dokumenter;

public sealed class DiskDocumentStoreTests : IDisposable
{
    private static readonly byte[] Paper = "Ansøgning om fleksjob"u8.ToArray();
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact, Trait("Krav", "S1-14")]
    public async Task A_file_is_named_by_its_own_hash_and_read_back_unchanged()
    {
        var stored = await bench.Put(Paper);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Paper)), stored.Hash.Value);
        Assert.Equal(Paper.Length, stored.Size);
        await using var read = await bench.Store.Open(stored.Hash, default);
        var copy = new MemoryStream();
        await read!.CopyToAsync(copy);
        Assert.Equal(Paper, copy.ToArray());
        Assert.Equal(Soundness.Whole, await bench.Store.Verify(stored.Hash, default));
    }

    [Fact, Trait("Krav", "S1-14")]
    public async Task The_path_is_two_folders_and_the_hash_and_the_file_is_read_only()
    {
        var hash = (await bench.Put(Paper)).Hash;

        Assert.Equal([bench.PathOf(hash)], bench.Files());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(bench.PathOf(hash)));
        }
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task A_single_changed_bit_is_found()
    {
        var hash = (await bench.Put(Paper)).Hash;
        Overwrite(bench.PathOf(hash), [.. Paper[..^1], (byte)(Paper[^1] ^ 1)]);

        Assert.Equal(Soundness.Changed, await bench.Store.Verify(hash, default));
    }

    [Fact]
    public async Task Putting_the_same_paper_again_heals_a_damaged_copy()
    {
        var hash = (await bench.Put(Paper)).Hash;
        Overwrite(bench.PathOf(hash), "noget andet"u8.ToArray());

        Assert.Equal(hash, (await bench.Put(Paper)).Hash);
        Assert.Equal(Soundness.Whole, await bench.Store.Verify(hash, default));
        Assert.Single(bench.Files());
    }

    [Fact]
    public async Task Twenty_simultaneous_puts_of_the_same_paper_make_one_whole_file()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);
        var puts = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => bench.Put(content)))
        );

        Assert.Single(puts.Distinct());
        Assert.Single(bench.Files());
        Assert.Equal(Soundness.Whole, await bench.Store.Verify(puts[0].Hash, default));
    }

    [Theory, InlineData(100, true), InlineData(101, false), InlineData(200_000, false)]
    public async Task A_file_of_exactly_the_limit_is_kept_and_one_byte_more_is_not(
        int size,
        bool kept
    )
    {
        var result = await bench.Store.Put(new MemoryStream(new byte[size]), 100, default);

        Assert.Equal(kept, result is PutResult.Stored);
        Assert.Equal(kept ? 1 : 0, bench.Files().Length);
        if (result is PutResult.TooLarge tooLarge)
        {
            Assert.Equal(100, tooLarge.Limit);
        }
    }

    [Fact]
    public async Task A_staged_file_that_is_not_kept_leaves_nothing()
    {
        var staged = Assert.IsType<StageResult.Staged>(
            await bench.Store.Stage(new MemoryStream(Paper), 1000, default)
        );
        Assert.Equal(Paper, await File.ReadAllBytesAsync(staged.File.Path));
        Assert.False(await bench.Store.Exists(staged.File.Hash, default));
        staged.File.Dispose();

        Assert.Empty(bench.Files());
    }

    [Fact]
    public async Task A_sender_that_breaks_off_leaves_no_half_file()
    {
        await Assert.ThrowsAsync<IOException>(() =>
            bench.Store.Put(new BreaksOff(), 1 << 20, default)
        );

        Assert.Empty(bench.Files());
    }

    [Fact]
    public async Task A_full_disk_is_said_with_its_own_exception_and_leaves_nothing()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var full = new DiskDocumentStore(
            bench.Root,
            TestClock.New(),
            _ => new FileStream(
                "/dev/full",
                FileMode.Open,
                FileAccess.Write,
                FileShare.ReadWrite,
                0
            )
        );

        await Assert.ThrowsAsync<StorageFullException>(() =>
            full.Put(new MemoryStream(Paper), 1000, default)
        );
        Assert.Empty(bench.Files());
    }

    [Fact]
    public void Only_temporary_files_older_than_a_day_are_swept_at_start()
    {
        var old = Path.Combine(bench.Root, "tmp", "gammel");
        var young = Path.Combine(bench.Root, "tmp", "ung");
        File.WriteAllText(old, "x");
        File.WriteAllText(young, "x");
        File.SetLastWriteTimeUtc(old, Workbench.Now.UtcDateTime.AddHours(-25));
        File.SetLastWriteTimeUtc(young, Workbench.Now.UtcDateTime.AddHours(-23));

        bench.NewStore();

        Assert.Equal([young], bench.Files());
    }

    [Fact]
    public async Task A_deleted_file_is_gone_and_deleting_it_again_is_no_error()
    {
        var hash = (await bench.Put(Paper)).Hash;

        Assert.True(await bench.Store.Delete(hash, default));
        Assert.False(await bench.Store.Delete(hash, default));
        Assert.False(await bench.Store.Exists(hash, default));
        Assert.Null(await bench.Store.Open(hash, default));
        Assert.Null(await bench.Store.Local(hash, default));
        Assert.Equal(Soundness.Missing, await bench.Store.Verify(hash, default));
    }

    [Fact]
    public async Task The_list_holds_the_kept_files_and_no_temporary_ones()
    {
        var stored = await bench.Put(Paper);
        using var staged = Assert
            .IsType<StageResult.Staged>(await bench.Store.Stage(new MemoryStream([1]), 10, default))
            .File;

        var listed = Assert.Single(bench.Store.List());
        Assert.Equal((stored.Hash, stored.Size), (listed.Hash, listed.Size));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    [InlineData("abcdef0123456789abcdef0123456789abcdef0123456789abcdef012345678/")]
    [InlineData("abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567890")]
    public void What_is_not_a_hash_never_becomes_a_path(string? text)
    {
        Assert.False(DocumentHash.TryParse(text, out var hash));
        Assert.Throws<InvalidOperationException>(() => hash.Value);
        Assert.Throws<FormatException>(() => DocumentHash.Parse(text ?? ""));
    }

    private static void Overwrite(string path, byte[] content)
    {
        File.Delete(path);
        File.WriteAllBytes(path, content);
    }

    private sealed class BreaksOff : MemoryStream
    {
        int reads;

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            if (reads++ > 2)
            {
                throw new IOException("The sender went away.");
            }

            return ValueTask.FromResult(Encoding.UTF8.GetBytes("halvt", buffer.Span));
        }
    }
}
