using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>
/// Enters a new citizen in the register, and writes down who did: a citizen without a case has no journal to say so.
/// A citizen who is there already is left as they are.
/// </summary>
public sealed class RegisterBorger(Db db, BorgerSql sql, IdSource ids, TimeProvider clock)
{
    /// <param name="ny">All but the id, which is given here.</param>
    /// <param name="by">The employee who enters it.</param>
    /// <returns>The citizen of the CPR number, new or known; the caller decides what may be told of that.</returns>
    public Task<BorgerId> Run(Borger ny, EmployeeActor by) =>
        db.Write(async () =>
        {
            var borger = ny with { Id = new(ids.New()) };
            if (!await sql.AddIfNew(borger))
                return (await sql.FindByCpr(ny.Cpr))!.Id;
            await sql.AddRegistration(borger.Id, by, clock.Now());
            return borger.Id;
        });
}
