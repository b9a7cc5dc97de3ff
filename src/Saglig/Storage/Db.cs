namespace Saglig.Storage;

/// <summary>
/// The database as one request sees it. Reads come from one snapshot, opened at the first question.
/// Inside <see cref="Write{T}"/> every question and change goes through the same transaction, so that a SQL class
/// need not know which it is in.
/// </summary>
public sealed class Db(Database database) : IAsyncDisposable
{
    private DbSession? reading;
    private DbSession? writing;
    private readonly List<Func<Task>> owed = [];

    /// <summary>Rows changed in the present transaction, so that a change without a journal line can be caught.</summary>
    internal int Changes { get; private set; }

    /// <summary>The rows of a query, in its order.</summary>
    public async Task<List<T>> List<T>(string sql, object? args, Func<Row, T> map)
    {
        try
        {
            return await (await Session()).List(sql, args, map);
        }
        catch (Exception e) when (database.Engine.IsOutage(e))
        {
            throw new StorageUnavailableException("Databasen svarer ikke.", e);
        }
    }

    /// <summary>The one row of a query, or null. More than one is a bug and throws.</summary>
    public async Task<T?> Find<T>(string sql, object? args, Func<Row, T> map)
        where T : class => (await List(sql, args, map)).SingleOrDefault();

    /// <summary>The one value of a query that always answers with a row.</summary>
    public async Task<T> Get<T>(string sql, object? args, Func<Row, T> map) =>
        (await List(sql, args, map)).Single();

    /// <summary>Changes rows and answers how many. Only inside <see cref="Write{T}"/>.</summary>
    public async Task<int> Execute(string sql, object? args)
    {
        if (writing is null)
            throw new InvalidOperationException(
                "A change outside Db.Write would not be committed."
            );
        try
        {
            var rows = await writing.Execute(sql, args);
            Changes += rows;
            return rows;
        }
        catch (Exception e) when (database.Engine.IsOutage(e))
        {
            throw new StorageUnavailableException("Databasen kan ikke gemme lige nu.", e);
        }
    }

    /// <summary>
    /// Runs <paramref name="act"/> in a transaction and returns when it is durably committed. An exception undoes all
    /// of it. A write inside a write joins the outer one. The act may await the database only: others wait for it.
    /// </summary>
    public async Task<T> Write<T>(Func<Task<T>> act)
    {
        if (writing is not null)
            return await act();
        await EndReading();
        var due = owed.ToArray();
        try
        {
            var result = await database.Engine.Write(async session =>
            {
                (writing, Changes) = (session, 0);
                try
                {
                    foreach (var work in due)
                        await work();
                    return await act();
                }
                finally
                {
                    writing = null;
                }
            });
            owed.RemoveRange(0, due.Length);
            return result;
        }
        catch (Exception e) when (database.Engine.IsOutage(e))
        {
            throw new StorageUnavailableException("Databasen kan ikke gemme lige nu.", e);
        }
    }

    /// <summary>As <see cref="Write{T}"/>, for an act without an answer.</summary>
    public Task Write(Func<Task> act) =>
        Write(async () =>
        {
            await act();
            return true;
        });

    /// <summary>
    /// Puts off a small change that must be durable before the request is answered, but may share the transaction of
    /// the request's own act: two flushes of the disk become one. It is undone with that act, and is then still owed.
    /// </summary>
    internal void Owe(Func<Task> change) => owed.Add(change);

    /// <summary>Makes what is owed durable, in a transaction of its own when no other has taken it along.</summary>
    internal Task Settle() =>
        owed.Count == 0 ? Task.CompletedTask : Write(() => Task.CompletedTask);

    /// <summary>Lets what is owed go, when the request ends in a fault and shows nothing.</summary>
    internal void Forgive() => owed.Clear();

    /// <summary>Forgets the read snapshot, so that the next question sees what others have committed since.</summary>
    public async Task EndReading()
    {
        if (reading is not { } session)
            return;
        reading = null;
        await database.Engine.EndRead(session);
    }

    private async ValueTask<DbSession> Session() =>
        writing ?? (reading ??= await database.Engine.BeginRead());

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await EndReading();
}
