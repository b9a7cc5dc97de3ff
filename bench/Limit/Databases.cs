using System.Collections.Concurrent;
using System.Data;
using System.Threading.Channels;
using Bench.Processes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bench.Limit;

/// <summary>Runs recorded transactions with nothing between them and the driver.</summary>
internal interface IBareDatabase
{
    List<List<string?[]>> Read(Transaction transaction);

    /// <summary>Returns when it is durable; under load several share one flush.</summary>
    Task Write(Transaction transaction, Fresh fresh);
}

/// <summary>SQLite set as the program sets it: readers of their own, and one writer with group commit.</summary>
internal sealed class BareSqlite : IBareDatabase
{
    private const int MostPerCommit = 128;
    private readonly string path;
    private readonly ConcurrentBag<Replay> readers = [];
    private readonly Channel<(Transaction Work, Fresh Fresh, TaskCompletionSource Done)> queue =
        Channel.CreateUnbounded<(Transaction, Fresh, TaskCompletionSource)>();

    public BareSqlite(string path)
    {
        this.path = path;
        new Thread(WriteAll) { IsBackground = true }.Start();
    }

    public List<List<string?[]>> Read(Transaction transaction)
    {
        if (!readers.TryTake(out var reader))
            reader = Open();
        reader.Run("begin");
        List<List<string?[]>> rows =
        [
            .. transaction.Statements.Select(s => reader.Rows(s, null, null)),
        ];
        reader.Run("rollback");
        readers.Add(reader);
        return rows;
    }

    public Task Write(Transaction transaction, Fresh fresh)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Writer.TryWrite((transaction, fresh, done));
        return done.Task;
    }

    private void WriteAll()
    {
        var writer = Open();
        var batch = new List<TaskCompletionSource>();
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            writer.Run("begin immediate");
            while (batch.Count < MostPerCommit && queue.Reader.TryRead(out var next))
            {
                foreach (var statement in next.Work.Statements)
                    next.Fresh.Learn(statement, writer.Rows(statement, null, next.Fresh));
                batch.Add(next.Done);
            }
            writer.Run("commit");
            batch.ForEach(done => done.SetResult());
            batch.Clear();
        }
    }

    private Replay Open()
    {
        var connection = new SqliteConnection(
            $"Data Source={path};Pooling=false;Foreign Keys=true"
        );
        connection.Open();
        var replay = new Replay(connection, postgres: false);
        replay.Run(
            "pragma journal_mode=wal; pragma synchronous=full; pragma busy_timeout=5000; pragma temp_store=memory;"
                + "pragma cache_size=-16000; pragma mmap_size=268435456"
        );
        return replay;
    }
}

/// <summary>PostgreSQL, which commits in groups by itself.</summary>
internal sealed class BarePostgres(string connection) : IBareDatabase
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connection)
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
        }
    );

    public List<List<string?[]>> Read(Transaction transaction)
    {
        using var open = source.OpenConnection();
        using var own = open.BeginTransaction(IsolationLevel.RepeatableRead);
        var replay = new Replay(open, postgres: true);
        return [.. transaction.Statements.Select(s => replay.Rows(s, own, null))];
    }

    public async Task Write(Transaction transaction, Fresh fresh)
    {
        await using var open = await source.OpenConnectionAsync();
        await using var own = await open.BeginTransactionAsync();
        var replay = new Replay(open, postgres: true);
        foreach (var statement in transaction.Statements)
            fresh.Learn(statement, replay.Rows(statement, own, fresh));
        await own.CommitAsync();
    }
}
