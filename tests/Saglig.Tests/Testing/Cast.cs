using Microsoft.Extensions.DependencyInjection;
using Saglig.Personer;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>The people of the test world. Mette, Jonas and Karen work in Team 3, Peter in Team 5.</summary>
public sealed class Cast
{
    public required UnitId Team3 { get; init; }
    public required UnitId Team5 { get; init; }

    /// <summary>Caseworker in Team 3.</summary>
    public required EmployeeActor Mette { get; init; }

    /// <summary>Another caseworker in Team 3.</summary>
    public required EmployeeActor Bo { get; init; }

    /// <summary>Trainee in Team 3; Mette is the mentor.</summary>
    public required EmployeeActor Jonas { get; init; }

    /// <summary>Leader of Team 3.</summary>
    public required EmployeeActor Karen { get; init; }

    /// <summary>Caseworker in Team 5.</summary>
    public required EmployeeActor Peter { get; init; }

    /// <summary>Security officer.</summary>
    public required EmployeeActor Sofie { get; init; }

    /// <summary>Health coordinator of the region.</summary>
    public required EmployeeActor Lis { get; init; }

    public required CitizenActor Ali { get; init; }
    public required CitizenActor Berit { get; init; }

    /// <summary>Everyone, by name, for tests that try each of them.</summary>
    public IReadOnlyDictionary<string, Actor> All =>
        new Dictionary<string, Actor>
        {
            ["Mette"] = Mette,
            ["Bo"] = Bo,
            ["Jonas"] = Jonas,
            ["Karen"] = Karen,
            ["Peter"] = Peter,
            ["Sofie"] = Sofie,
            ["Lis"] = Lis,
            ["Ali"] = Ali,
            ["Berit"] = Berit,
        };

    internal static async Task<Cast> Create(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var ids = scope.ServiceProvider.GetRequiredService<IdSource>();
        var people = new People(scope.ServiceProvider, ids);
        return await scope.ServiceProvider.GetRequiredService<Db>().Write(() => people.All());
    }

    private sealed class People(IServiceProvider services, IdSource ids)
    {
        private readonly EmployeeSql employees = services.GetRequiredService<EmployeeSql>();
        private readonly BorgerSql citizens = services.GetRequiredService<BorgerSql>();

        public async Task<Cast> All()
        {
            var (team3, team5) = (await Unit("Team 3"), await Unit("Team 5"));
            var karen = await Employee("karen", "Karen Leth", team3, Role.Leder);
            var mette = await Employee("mette", "Mette Holm", team3, Role.Sagsbehandler);
            return new Cast
            {
                Team3 = team3,
                Team5 = team5,
                Karen = karen,
                Mette = mette,
                Bo = await Employee("bo", "Bo Bech", team3, Role.Sagsbehandler),
                Jonas = await Trainee("jonas", "Jonas Ny", team3, mette.Id),
                Peter = await Employee("peter", "Peter Friis", team5, Role.Sagsbehandler),
                Sofie = await Employee("sofie", "Sofie Vagt", team5, Role.Sikkerhedsansvarlig),
                Lis = await Employee("lis", "Lis Læge", team5, Role.Sundhedskoordinator),
                Ali = await Citizen("6101907034", "Ali Hassan"),
                Berit = await Citizen("6202807035", "Berit Åberg"),
            };
        }

        private async Task<UnitId> Unit(string name)
        {
            var unit = new Unit(new(ids.New()), name, "Afdeling Nord", "70 00 00 01");
            await employees.AddUnit(unit);
            return unit.Id;
        }

        private async Task<EmployeeActor> Employee(string user, string name, UnitId unit, Role role)
        {
            var id = new EmployeeId(ids.New());
            await employees.Add(
                new Employee(
                    id,
                    user,
                    new(name),
                    user[..2].ToUpperInvariant(),
                    "Socialrådgiver",
                    unit
                )
                {
                    Roles = new HashSet<Role> { role },
                }
            );
            return new EmployeeActor(id, unit, new HashSet<Role> { role });
        }

        private async Task<EmployeeActor> Trainee(
            string user,
            string name,
            UnitId unit,
            EmployeeId mentor
        )
        {
            var (id, until) = (new EmployeeId(ids.New()), new DateOnly(2026, 12, 31));
            await employees.Add(
                new Employee(id, user, new(name), "JN", "Socialrådgiver", unit)
                {
                    Roles = new HashSet<Role> { Role.Sagsbehandler },
                    Mentor = mentor,
                    TraineeUntil = until,
                }
            );
            return new EmployeeActor(id, unit, new HashSet<Role> { Role.Sagsbehandler })
            {
                Mentor = mentor,
                TraineeUntil = until,
            };
        }

        private async Task<CitizenActor> Citizen(string cpr, string name)
        {
            var id = new BorgerId(ids.New());
            await citizens.Add(
                new Borger(id, cpr, name)
                {
                    Adresse = "Vejen 1",
                    Postnummer = "4999",
                    By = "Demoby",
                }
            );
            return new CitizenActor(id, "da");
        }
    }
}
