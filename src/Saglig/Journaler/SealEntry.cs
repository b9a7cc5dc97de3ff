using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>Seals the content of an entry and takes it out of everything that was told of it, such as the search index.</summary>
public sealed class SealEntry(BreachSql sql, JournalObservers observers, TimeProvider clock)
{
    /// <summary>Only with the case locked; answers when it was sealed.</summary>
    public async Task<DateTimeOffset> Run(SagId sag, int nr)
    {
        var now = clock.Now();
        await sql.Seal(sag, nr, now);
        await observers.Closed(sag, nr);
        return now;
    }
}
