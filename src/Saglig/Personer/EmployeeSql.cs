using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>A unit of the organisation.</summary>
public sealed record Unit(UnitId Id, string Name, string Department, string Phone);

/// <summary>An employee as the register holds them.</summary>
public sealed record Employee(
    EmployeeId Id,
    string UserName,
    PersonName Name,
    string Initials,
    string Title,
    UnitId Unit
)
{
    public string Phone { get; init; } = "";
    public string Email { get; init; } = "";
    public EmployeeId? Leader { get; init; }
    public EmployeeId? Mentor { get; init; }

    /// <summary>Last day of traineeship; decisions until then need the mentor's approval (S4-38).</summary>
    public DateOnly? TraineeUntil { get; init; }
    public IReadOnlySet<Role> Roles { get; init; } = new HashSet<Role>();
}

/// <summary>Units and employees.</summary>
public sealed class EmployeeSql(Db db)
{
    public Task<List<Unit>> Units() =>
        db.List("select id, navn, afdeling, telefon from enhed order by navn", null, MapUnit);

    private static Unit MapUnit(Row row) =>
        new(new(row.Id("id")), row.Text("navn"), row.Text("afdeling"), row.Text("telefon"));

    public Task AddUnit(Unit unit) =>
        db.Execute(
            "insert into enhed (id, navn, afdeling, telefon) values (@Id, @Name, @Department, @Phone)",
            new
            {
                unit.Id,
                unit.Name,
                unit.Department,
                unit.Phone,
            }
        );

    /// <summary>Adds the employee with roles; the unit, leader and mentor must be there already.</summary>
    public async Task Add(Employee employee)
    {
        await db.Execute(
            """
            insert into medarbejder (id, brugernavn, navn, initialer, titel, telefon, email, enhed_id, leder_id, mentor_id,
                under_oplaering_til)
            values (@Id, @UserName, @name, @Initials, @Title, @Phone, @Email, @Unit, @leader, @mentor, @TraineeUntil)
            """,
            new
            {
                employee.Id,
                employee.UserName,
                name = employee.Name.Value,
                employee.Initials,
                employee.Title,
                employee.Phone,
                employee.Email,
                employee.Unit,
                leader = employee.Leader?.Value,
                mentor = employee.Mentor?.Value,
                employee.TraineeUntil,
            }
        );
        foreach (var role in employee.Roles)
            await db.Execute(
                "insert into medarbejder_rolle (medarbejder_id, rolle) values (@Id, @role)",
                new { employee.Id, role }
            );
    }

    /// <summary>Everyone who works in a unit, by name.</summary>
    public Task<List<EmployeeId>> InUnit(UnitId unit) =>
        db.List(
            "select id from medarbejder where enhed_id = @unit and fratraadt is null order by navn",
            new { unit },
            row => new EmployeeId(row.Id("id"))
        );

    /// <summary>The leaders of a unit: those with the role who belong to it.</summary>
    public Task<List<EmployeeId>> Leaders(UnitId unit) =>
        db.List(
            """
            select m.id from medarbejder m join medarbejder_rolle r on r.medarbejder_id = m.id and r.rolle = 'Leder'
            where m.enhed_id = @unit and m.fratraadt is null order by m.navn
            """,
            new { unit },
            row => new EmployeeId(row.Id("id"))
        );
}
