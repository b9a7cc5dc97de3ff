namespace Saglig.Storage;

/// <summary>How one kind of database opens snapshots, runs transactions and tells an outage from a bug.</summary>
internal interface IEngine : IAsyncDisposable
{
    Dialect Dialect { get; }

    ValueTask<DbSession> BeginRead();

    ValueTask EndRead(DbSession session);

    Task<T> Write<T>(Func<DbSession, Task<T>> act);

    bool IsOutage(Exception e);

    /// <summary>Copies the database before a migration where that is one file; returns its path, or null.</summary>
    Task<string?> Backup(string label);
}
