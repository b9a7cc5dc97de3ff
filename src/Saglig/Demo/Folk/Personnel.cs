using Saglig.Personer;

namespace Saglig.Demo.Folk;

/// <summary>Sets up units and employs people: the named ones first, then enough caseworkers in each team.</summary>
public sealed class Personnel(Stage stage, DemoSize size)
{
    private readonly EmployeeSql sql = stage.Get<EmployeeSql>();
    private readonly Dictionary<string, EmployeeActor> named = [];
    private readonly List<EmployeeActor> caseworkers = [];
    private readonly List<UnitId> units = [];

    /// <summary>Makes units and employees, the named ones first.</summary>
    public async Task<People> Employ()
    {
        stage.At(stage.Before(2000), SystemActor.Instance);
        foreach (var (name, department) in Stillinger.Enheder)
        {
            units.Add(new(stage.NewId()));
            await sql.AddUnit(new(units[^1], name, department, $"70 00 00 0{units.Count}"));
        }
        foreach (var part in Stillinger.Navngivne)
            named[part.Bruger] = await Add(part);
        for (var team = 0; team < Stillinger.Teams; team++)
            await Fill(team);
        return new People(named, caseworkers);
    }

    private async Task Fill(int team)
    {
        for (var n = 1; n <= size.EmployeesPerTeam; n++)
        {
            var name = $"{stage.Pick(Navneliste.Fornavne)} {stage.Pick(Navneliste.Efternavne)}";
            var title = stage.Pick(Stillinger.Titler);
            var part = new Stilling($"t{team + 1}n{n}", name, title, team, Role.Sagsbehandler);
            caseworkers.Add(await Add(part));
        }
    }

    private async Task<EmployeeActor> Add(Stilling part)
    {
        var id = new EmployeeId(stage.NewId());
        DateOnly? until = part.Mentor is null ? null : stage.Day.AddMonths(9);
        var actor = new EmployeeActor(id, units[part.Unit], new HashSet<Role> { part.Rolle })
        {
            Mentor = part.Mentor is null ? null : named[part.Mentor].Id,
            TraineeUntil = until,
        };
        await sql.Add(
            new Employee(id, part.Bruger, new(part.Navn), Initials(part), part.Titel, actor.Unit)
            {
                Phone = $"70 00 1{part.Unit} {stage.Random.Next(10, 99)}",
                Email = $"{part.Bruger}@demokommunen.example",
                Mentor = actor.Mentor,
                TraineeUntil = until,
                Roles = actor.Roles,
            }
        );
        return actor;
    }

    private static string Initials(Stilling part) =>
        string.Concat(part.Navn.Split(' ').Select(word => word[..1])).ToUpperInvariant();
}
