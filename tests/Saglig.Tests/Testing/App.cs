using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Saglig.Adgang;
using Saglig.Jobs;

namespace Saglig.Tests.Testing;

/// <summary>
/// The whole program in this process on a real database, with a clock that the test moves and jobs that the test runs.
/// One per test class; each test makes cases of its own.
/// </summary>
public abstract class App(Engine engine) : IAsyncLifetime
{
    private TestDatabase database = null!;
    private WebApplicationFactory<Settings> factory = null!;

    public Engine Engine => engine;

    public FakeTimeProvider Clock { get; protected init; } = TestClock.New();

    public ErrorLog Errors { get; } = new();

    /// <summary>The people of the test world.</summary>
    public Cast Cast { get; private set; } = null!;

    public string DataFolder => database.DataFolder;

    public string Connection => database.Connection;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.New(engine);
        factory = new WebApplicationFactory<Settings>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Testing");
            host.UseSetting("database", database.Connection);
            host.UseSetting("data", database.DataFolder);
            host.UseSetting("empty", IsEmpty ? "true" : "false");
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.RemoveAll<IHostedService>();
                services.AddLogging(logging => logging.ClearProviders().AddProvider(Errors));
                Configure(services);
            });
        });
        Cast = await People();
        await Play();
    }

    /// <summary>What has happened before the first test.</summary>
    protected virtual Task Play() => Task.CompletedTask;

    /// <summary>False lets the program make the demo world at its start.</summary>
    protected virtual bool IsEmpty => true;

    /// <summary>Makes or finds the people of the test world.</summary>
    protected virtual Task<Cast> People() => Cast.Create(this);

    /// <summary>Puts other things in place of the outside world.</summary>
    protected virtual void Configure(IServiceCollection services) { }

    public IServiceProvider Services => factory.Services;

    /// <summary>Runs <paramref name="work"/> as an actor, in a scope of its own, as one request would.</summary>
    public async Task<T> As<TService, T>(Actor actor, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().OrNull = actor;
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task As<TService>(Actor actor, Func<TService, Task> work)
        where TService : notnull =>
        As<TService, bool>(
            actor,
            async service =>
            {
                await work(service);
                return true;
            }
        );

    /// <summary>Runs the jobs that are due.</summary>
    public async Task RunJobs()
    {
        while (await Services.GetRequiredService<Worker>().RunDue(CancellationToken.None) > 0) { }
    }

    /// <summary>A browser without a session.</summary>
    public Browser Anonymous() =>
        new(factory.CreateDefaultClient(new Uri("http://localhost")), Errors);

    /// <summary>A browser signed in as a person.</summary>
    public async Task<Browser> Browse(Actor actor)
    {
        var key = await As<Sessions, string>(
            SystemActor.Instance,
            sessions => sessions.Open(actor.Kind, actor.PersonId!.Value)
        );
        var browser = Anonymous();
        browser.SetCookie(Sessions.Cookie, key);
        return browser;
    }

    public async Task DisposeAsync()
    {
        await factory.DisposeAsync();
        await database.DisposeAsync();
    }
}

/// <summary>The program on SQLite; a class fixture.</summary>
public sealed class SqliteApp() : App(Engine.Sqlite);

/// <summary>The program on PostgreSQL; a class fixture.</summary>
public sealed class PostgresApp() : App(Engine.Postgres);
