using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>Enters a new citizen in the register. A citizen who is there already is left as they are.</summary>
public sealed class RegisterBorger(Db db, BorgerSql sql, IdSource ids)
{
    /// <param name="ny">All but the id, which is given here.</param>
    /// <returns>The citizen of the CPR number, new or known; the caller decides what may be told of that.</returns>
    public Task<BorgerId> Run(Borger ny) =>
        db.Write(async () =>
        {
            var borger = ny with { Id = new(ids.New()) };
            return await sql.AddIfNew(borger) ? borger.Id : (await sql.FindByCpr(ny.Cpr))!.Id;
        });
}
