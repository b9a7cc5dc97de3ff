using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Saglig.Demo;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>The program with a small demo world, made at its start on a day in November 2026; a class fixture.</summary>
public abstract class DemoApp : App
{
    /// <summary>As many cases as it takes for every stage to have one.</summary>
    private static readonly DemoSize Small = new(150, 2)
    {
        MetteCases = 30,
        LongCaseEntries = 40,
        LongCaseDocuments = 16,
    };

    protected DemoApp(Engine engine, DateOnly? day = null)
        : base(engine) =>
        Clock = new FakeTimeProvider(
            (day ?? new DateOnly(2026, 11, 22)).StartInCopenhagen().AddHours(10)
        );

    protected override bool IsEmpty => false;

    /// <summary>How large it is.</summary>
    protected virtual DemoSize Size => Small;

    protected override void Configure(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(Size));

    /// <summary>The people of the demo world who have the same parts as those of other tests.</summary>
    protected override async Task<Cast> People()
    {
        var team3 = await Unit("Team 3");
        var team1 = await Unit("Team 1");
        return new Cast
        {
            Team3 = team3,
            Team5 = team1,
            Mette = await Employee("mette", team3, Role.Sagsbehandler),
            Bo = await Employee("bo", team3, Role.Sagsbehandler),
            Jonas = await Employee("jonas", team3, Role.Sagsbehandler),
            Karen = await Employee("karen", team3, Role.Leder),
            Peter = await Employee("peter", team1, Role.Sagsbehandler),
            Sofie = await Employee("sofie", team1, Role.Sikkerhedsansvarlig),
            Lis = await Employee("lis", team1, Role.Sundhedskoordinator),
            Ali = await Citizen("Ali Hassan"),
            Berit = await Citizen("Birgit Ægidius"),
        };
    }

    /// <summary>The one value of a question to the database, as text.</summary>
    public async Task<List<string>> Ask(string sql, object? args = null) =>
        await As<Db, List<string>>(
            SystemActor.Instance,
            db => db.List(sql, args, row => row.Text("svar"))
        );

    /// <summary>The number of the told case of a citizen.</summary>
    public async Task<string> Case(string citizen) =>
        Assert.Single(
            await Ask(
                "select s.nummer as svar from sag s join borger b on b.id = s.borger_id where b.navn = @citizen",
                new { citizen }
            )
        );

    private async Task<UnitId> Unit(string name) =>
        new(await Id("select id from enhed where navn = @name", new { name }));

    private async Task<EmployeeActor> Employee(string user, UnitId unit, Role role) =>
        new(
            new(await Id("select id from medarbejder where brugernavn = @user", new { user })),
            unit,
            new HashSet<Role> { role }
        );

    private async Task<CitizenActor> Citizen(string name) =>
        new(new(await Id("select id from borger where navn = @name", new { name })), "da");

    private Task<Guid> Id(string sql, object args) =>
        As<Db, Guid>(SystemActor.Instance, db => db.Get(sql, args, row => row.Id("id")));
}

/// <summary>The small demo world on SQLite.</summary>
public sealed class SqliteDemo() : DemoApp(Engine.Sqlite);

/// <summary>The small demo world on SQLite, as it is on another day.</summary>
public sealed class DemoOn(DateOnly day) : DemoApp(Engine.Sqlite, day);

/// <summary>The demo world that a newcomer meets, in full, on SQLite.</summary>
public sealed class FullDemo() : DemoApp(Engine.Sqlite)
{
    protected override DemoSize Size => DemoSize.Full;
}

/// <summary>The small demo world on PostgreSQL.</summary>
public sealed class PostgresDemo() : DemoApp(Engine.Postgres);
