namespace Saglig.Sager;

/// <summary>Told of each change of the journal, in the same transaction. Implemented by those above, such as the search index.</summary>
public interface IJournalObserver
{
    /// <summary>An entry was appended.</summary>
    Task Appended(SagId sag, Journalnummer number, JournalContent content) => Task.CompletedTask;

    /// <summary>The content of an entry was sealed or deleted, and may be found no more.</summary>
    Task Closed(SagId sag, int nr) => Task.CompletedTask;

    /// <summary>An act that wrote entries has kept all its rows.</summary>
    Task ActEnded(SagId sag) => Task.CompletedTask;
}

/// <summary>All observers as one.</summary>
public sealed class JournalObservers(IEnumerable<IJournalObserver> observers)
{
    /// <inheritdoc cref="IJournalObserver.Appended"/>
    public async Task Appended(SagId sag, Journalnummer number, JournalContent content)
    {
        foreach (var observer in observers)
            await observer.Appended(sag, number, content);
    }

    /// <inheritdoc cref="IJournalObserver.Closed"/>
    public async Task Closed(SagId sag, int nr)
    {
        foreach (var observer in observers)
            await observer.Closed(sag, nr);
    }

    /// <inheritdoc cref="IJournalObserver.ActEnded"/>
    public async Task ActEnded(SagId sag)
    {
        foreach (var observer in observers)
            await observer.ActEnded(sag);
    }
}
