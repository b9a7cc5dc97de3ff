using Ret;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Teammøder;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>Reads the course of a case as the law looks at it today, and whom one can give it to.</summary>
public sealed class LoadForløb(
    ForløbSql sql,
    TeamSql team,
    EmployeeSql employees,
    Names names,
    TimeProvider clock
)
{
    public DateOnly Today => clock.Today();

    /// <summary>The course, with the day the team had the case again; null before it has begun.</summary>
    public async Task<Forløbsstand?> For(Sag sag)
    {
        if (await sql.Find(sag) is not { } course)
            return null;
        var again = (await team.For(sag.Id)).Where(p => p.Indkaldt > course.Fakta.Begyndt);
        return course with
        {
            Fakta = course.Fakta with
            {
                TilbageTilTeam = again.Select(p => (DateOnly?)p.Indkaldt).FirstOrDefault(),
            },
        };
    }

    /// <summary>Every rule's answer about the course today.</summary>
    public IReadOnlyList<Prøvelse> Tried(Indsatsforløb course) =>
        Forløbsregler.Alle.Prøv(new(Today, course), Today);

    /// <summary>What the case says of a course that is to begin.</summary>
    public Task<Forløbsplan> Plan(Sag sag) => sql.Plan(sag.Id);

    /// <summary>The employees of the case's unit, one of whom can have the course.</summary>
    public async Task<IReadOnlyList<Valgmulighed>> Coordinators(Sag sag)
    {
        var ids = await employees.InUnit(sag.Unit);
        var shown = await names.ForStaff(ids);
        return [.. ids.Select(id => new Valgmulighed(id.Value.ToString("D"), shown[id].Name))];
    }

    /// <summary>All who have had the course.</summary>
    public Task<IReadOnlyDictionary<EmployeeId, ShownEmployee>> NamesOf(Indsatsforløb course) =>
        names.ForStaff(course.Koordinatorer.Select(k => new EmployeeId(k.Medarbejder)));
}
