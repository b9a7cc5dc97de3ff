using Ret;
using Saglig.Personer;

namespace Saglig.Post;

/// <summary>Ties a paper to the citizen that it names, and makes the citizen known when a first case is made.</summary>
public sealed class FindBorger(BorgerSql sql, IdSource ids, TimeProvider clock)
{
    /// <summary>The paper with an id, a time and, when the register knows the CPR number, the citizen.</summary>
    public async Task<Bakkepapir> For(Bakkepapir paper) =>
        paper with
        {
            Id = new(ids.New()),
            Registreret = clock.Now(),
            Borger = paper.Cpr is { } cpr ? (await sql.FindByCpr(cpr))?.Id : null,
        };

    /// <summary>The citizen of the paper; made from CPR number and name when unknown. Null when the paper names nobody.</summary>
    public async Task<BorgerId?> OrNew(Bakkepapir paper)
    {
        if (paper.Borger is { } known)
            return known;
        if (Cprnummer.Læs(paper.Cpr) is not LæstCpr(var cpr, var warning))
            return null;
        if (await sql.FindByCpr(cpr.Cifre) is { } found)
            return found.Id;
        var borger = new Borger(new(ids.New()), cpr.Cifre, paper.Navn ?? "Ukendt navn")
        {
            CprAfviger = warning is not null,
        };
        await sql.Add(borger);
        return borger.Id;
    }
}
