using Saglig.Storage;

namespace Saglig.Sikkerhed;

/// <summary>Writes a search in the look log down before anything is shown (S2-22).</summary>
public sealed class SearchOpslag(Db db, SøgningSql sql, IdSource ids, TimeProvider clock)
{
    /// <summary>Answers the id under which the result is shown, now and later.</summary>
    public async Task<SøgningId> Run(EmployeeId who, Opslagssøgning search)
    {
        var kept = search with { Id = new(ids.New()), Af = who, Tidspunkt = clock.Now() };
        await db.Write(() => sql.Add(kept));
        return kept.Id;
    }
}

/// <summary>Takes the result of a search out of the program; that it was taken is written down first.</summary>
public sealed class TakeOpslagOut(
    Db db,
    SøgningSql searches,
    OpslagSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    private const int Most = 100_000;

    /// <summary>The looks, newest first, at most 100,000.</summary>
    public async Task<List<Opslag>> Run(EmployeeId who, Opslagssøgning search)
    {
        await db.Write(() => searches.AddUdtræk(ids.New(), search.Id, who, clock.Now()));
        return await sql.Search(search, 0, Most);
    }
}
