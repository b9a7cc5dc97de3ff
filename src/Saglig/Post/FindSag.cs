using Saglig.Adgang;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>Finds the case of a paper without showing anyone a case that they may not see.</summary>
public sealed class FindSag(SagsvalgSql sql, CaseAccess access)
{
    /// <summary>The cases of a citizen that the employee may see.</summary>
    public async Task<IReadOnlyList<Sag>> Visible(EmployeeActor employee, BorgerId? borger)
    {
        if (borger is null)
            return [];
        var visible = new List<Sag>();
        foreach (var nummer in await sql.NumbersOf(borger.Value))
            if (await MaySee(employee, nummer) is { } sag)
                visible.Add(sag);
        return visible;
    }

    /// <summary>Those of the papers held already that lie in cases the employee may see.</summary>
    public async Task<IReadOnlyList<Duplikat>> Visible(
        EmployeeActor employee,
        IEnumerable<Duplikat> held
    )
    {
        var visible = new List<Duplikat>();
        foreach (var one in held)
            if (await MaySee(employee, one.Sagsnummer) is not null)
                visible.Add(one);
        return visible;
    }

    /// <summary>
    /// The case with this number, if the employee may see it, or if the paper names its citizen: then the paper is
    /// delivered without the case being opened. Null says the same of a hidden case as of one that does not exist, and
    /// who names both number and citizen learns nothing new.
    /// </summary>
    public async Task<Sag?> ForDelivery(EmployeeActor employee, string nummer, BorgerId? borger)
    {
        if (await MaySee(employee, nummer) is { } own)
            return own;
        return await sql.Find(nummer) is { Borger: { } citizen } other && citizen == borger
            ? other
            : null;
    }

    /// <summary>The case when it may be seen, else null.</summary>
    public async Task<Sag?> MaySee(EmployeeActor employee, string nummer) =>
        (await access.Decide(nummer, employee, AccessKind.Case)).Sag;
}
