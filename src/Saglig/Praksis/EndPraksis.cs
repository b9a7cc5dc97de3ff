using Saglig.Storage;

namespace Saglig.Praksis;

/// <summary>A leader ends a decision on practice: new cases no longer follow it, and those begun before still do.</summary>
public sealed class EndPraksis(Db db, PraksisSql sql)
{
    /// <returns>False when somebody else has ended it.</returns>
    public Task<bool> Run(EmployeeActor leader, PraksisId id, DateOnly from, string why) =>
        db.Write(() => sql.End(id, from, why, leader.Id));
}
