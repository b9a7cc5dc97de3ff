using Saglig.Storage;

namespace Saglig.Post;

/// <summary>Moves a paper to the tray of the unit where it belongs. Its age goes on from the day it was received.</summary>
public sealed class FlytPost(Db db, PostSql sql, PosttrinSql steps)
{
    /// <param name="til">The receiving unit, with its name for the history.</param>
    /// <returns>False when somebody else has handled the paper in the meantime; nothing is changed then.</returns>
    public Task<bool> Run(
        EmployeeActor employee,
        Bakkepapir paper,
        (UnitId Id, string Navn) til,
        string grund
    ) =>
        db.Write(async () =>
        {
            if (!await sql.Move(paper.Id, paper.Version, til.Id))
                return false;
            await steps.Add(
                paper.Id,
                employee.Id,
                "flyttet",
                $"Flyttet til {til.Navn}, fordi: {grund}"
            );
            return true;
        });
}
