using Microsoft.Data.Sqlite;

namespace Saglig.Storage;

/// <summary>
/// The one writer of a SQLite file. Acts run one after another, each in a savepoint of a shared transaction that is
/// committed when nobody waits; an act is answered only when the commit that holds it has reached the disk.
/// Under load many acts share one disk flush, and no writer ever waits on SQLite's own lock.
/// </summary>
internal sealed class SqliteWriter(DbSession session) : IAsyncDisposable
{
    private const int ActsPerCommit = 128;
    private readonly SemaphoreSlim gate = new(1, 1);
    private int waiting;
    private Batch? batch;

    private sealed class Batch
    {
        public TaskCompletionSource Committed { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
        public int Acts { get; set; }
    }

    public async Task<T> Run<T>(Func<DbSession, Task<T>> act)
    {
        Interlocked.Increment(ref waiting);
        await gate.WaitAsync();
        Interlocked.Decrement(ref waiting);
        Batch mine;
        T result;
        try
        {
            mine = batch ??= await Begin();
            mine.Acts++;
            result = await InSavepoint(act);
        }
        finally
        {
            if (
                batch is not null
                && (Volatile.Read(ref waiting) == 0 || batch.Acts >= ActsPerCommit)
            )
                await Commit();
            gate.Release();
        }
        await mine.Committed.Task;
        return result;
    }

    private async Task<Batch> Begin()
    {
        await session.Execute("begin immediate", null);
        return new Batch();
    }

    private async Task<T> InSavepoint<T>(Func<DbSession, Task<T>> act)
    {
        await session.Execute("savepoint act", null);
        try
        {
            var result = await act(session);
            await session.Execute("release act", null);
            return result;
        }
        catch (Exception e) when (Outage(e) is { } outage)
        {
            // SQLite may have rolled the whole transaction back by itself; nobody in it may be told that it was kept.
            await Abandon(outage);
            throw;
        }
        catch
        {
            // Whatever stopped the act, its changes must not ride along with the others of the batch; the cause goes on.
            await session.Execute("rollback to act", null);
            await session.Execute("release act", null);
            throw;
        }
    }

    private static SqliteException? Outage(Exception e) =>
        e switch
        {
            SqliteException s when SqliteEngine.IsOutageCode(s.SqliteErrorCode) => s,
            StorageUnavailableException { InnerException: SqliteException s } => s,
            _ => null,
        };

    private async Task Commit()
    {
        var done = batch!;
        try
        {
            await session.Execute("commit", null);
            batch = null;
            done.Committed.SetResult();
        }
        catch (SqliteException e)
        {
            await Abandon(e);
        }
    }

    private async Task Abandon(SqliteException cause)
    {
        var lost = batch!;
        batch = null;
        lost.Committed.SetException(cause);
        // The waiting acts observe the exception; a batch whose only act already threw has nobody left to do so.
        _ = lost.Committed.Task.Exception;
        if (!IsAutocommit())
            await session.Execute("rollback", null);
    }

    private bool IsAutocommit() =>
        SQLitePCL.raw.sqlite3_get_autocommit(((SqliteConnection)session.Connection).Handle) != 0;

    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        await session.DisposeAsync();
        gate.Dispose();
    }
}
