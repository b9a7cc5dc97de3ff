using Microsoft.Extensions.DependencyInjection.Extensions;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Demo;

/// <summary>
/// The program's own services once more, with a clock that can be moved and randomness that repeats itself. So the world
/// is played by the very acts that people use, on the days on which they would have been done.
/// </summary>
public sealed class DemoServices(IServiceCollection program, IServiceProvider running)
{
    /// <summary>The day from which the world counts: as it was asked for at start, else today in Copenhagen.</summary>
    public DateOnly Day =>
        running.GetRequiredService<Settings>().DemoDay
        ?? running.GetRequiredService<TimeProvider>().Today();

    /// <summary>Builds the services; database, documents and configuration are shared with the running program.</summary>
    public ServiceProvider Build(DemoClock clock, Random random)
    {
        var services = new ServiceCollection();
        foreach (var descriptor in program)
            ((ICollection<ServiceDescriptor>)services).Add(descriptor);
        Share<Database>(services);
        Share<IDocumentStore>(services);
        Share<IConfiguration>(services);
        Share<ILoggerFactory>(services);
        Share<IHostEnvironment>(services);
        Share<IWebHostEnvironment>(services);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.Replace(ServiceDescriptor.Singleton(new IdSource(clock, random.NextBytes)));
        services.Replace(ServiceDescriptor.Scoped<ISagStatus, LaterStatus>());
        return services.BuildServiceProvider();
    }

    /// <summary>An instance from outside is not disposed of with the services that borrow it.</summary>
    private void Share<T>(IServiceCollection services)
        where T : class
    {
        services.RemoveAll<T>();
        services.AddSingleton(running.GetRequiredService<T>());
    }

    /// <summary>The status counts from the day of the world, not from the day of each act, so it is computed once at the end.</summary>
    private sealed class LaterStatus : ISagStatus
    {
        public Task Refresh(SagId sag) => Task.CompletedTask;

        public Task Touch(SagId sag) => Task.CompletedTask;
    }
}
