using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Saglig.Storage;

namespace Bench.Processes;

/// <summary>Writes down the statements of one request, transaction by transaction, with their values.</summary>
internal sealed class Recorder : IDisposable
{
    private readonly Dictionary<object, Transaction> open = [];
    private readonly List<Transaction> all = [];
    private ActivityListener? listener;

    public void Start()
    {
        lock (all)
        {
            all.Clear();
            open.Clear();
        }
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StorageTrace.Source,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                // The program's own jobs have no request above them.
                if (
                    activity.Parent is not null
                    && activity.GetCustomProperty(StorageTrace.Command) is DbCommand command
                )
                    lock (all)
                        Note(command);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>The transactions in the order they began.</summary>
    public List<Transaction> Stop()
    {
        Dispose();
        lock (all)
            return [.. all.Where(t => t.Statements.Count > 0)];
    }

    public void Dispose() => listener?.Dispose();

    private void Note(DbCommand command)
    {
        // A connection object is one opening of it; transaction objects are used again by the pool.
        object key = command.Connection!;
        switch (command)
        {
            case SqliteCommand { CommandText: "begin" }:
                Begin(key, write: false);
                break;
            case SqliteCommand { CommandText: "savepoint act" }:
                Begin(key, write: true);
                break;
            case SqliteCommand { CommandText: "rollback" or "release act" }:
                open.Remove(key);
                break;
            case SqliteCommand { CommandText: "commit" or "begin immediate" }:
                break;
            default:
                if (!open.TryGetValue(key, out var transaction) && command.Transaction is { } own)
                    transaction = Begin(key, own.IsolationLevel == IsolationLevel.ReadCommitted);
                transaction?.Statements.Add(Statement.Of(command));
                break;
        }
    }

    private Transaction Begin(object key, bool write)
    {
        var transaction = new Transaction(write, []);
        open[key] = transaction;
        all.Add(transaction);
        return transaction;
    }
}
