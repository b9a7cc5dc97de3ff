using Bench.Soak;

namespace Saglig.Tests.Faults;

/// <summary>The proof is only worth something if it would see what is wrong.</summary>
public sealed class TraceTests
{
    private const string Wal = "/d/saglig.db-wal";
    private const string Written = $"12 pwrite64(7<{Wal}>, \"..synk-1q..\", 4096, 32) = 4096";
    private const string Synced = $"12 fdatasync(7<{Wal}>) = 0";
    private const string Answered = "13 sendmsg(9<socket:[5]>, {\"HTTP/1.1 302 Found\"}, 0) = 200";

    [Fact]
    public void What_is_synced_before_the_answer_is_in_order() =>
        Assert.Empty(SyncProof.Note(Trace.Read([Written, Synced, Answered]), Wal, "synk-1q"));

    [Theory]
    [InlineData(Written, Answered, Synced)]
    [InlineData(Synced, Written, Answered)]
    [InlineData(Written, Answered, "")]
    public void An_answer_before_the_sync_is_found(params string[] lines) =>
        Assert.NotEmpty(SyncProof.Note(Trace.Read(lines), Wal, "synk-1q"));

    [Fact]
    public void A_sync_counts_when_it_has_ended_and_not_when_it_has_begun()
    {
        const string Begun = $"12 fdatasync(7<{Wal}> <unfinished ...>";
        const string Ended = "12 <... fdatasync resumed>) = 0";
        const string Failed = "12 <... fdatasync resumed>) = -1 EIO (Input/output error)";

        Assert.Empty(SyncProof.Note(Trace.Read([Written, Begun, Ended, Answered]), Wal, "synk-1q"));
        Assert.NotEmpty(
            SyncProof.Note(Trace.Read([Written, Begun, Answered, Ended]), Wal, "synk-1q")
        );
        Assert.NotEmpty(
            SyncProof.Note(Trace.Read([Written, Begun, Failed, Answered]), Wal, "synk-1q")
        );
    }
}
