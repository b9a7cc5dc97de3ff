using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig;

/// <summary>Something to be done once at start, when the schema is in place: registers, the demo world.</summary>
public interface IStartupStep
{
    /// <summary>Lower goes first.</summary>
    int Order { get; }

    /// <summary>Runs at every start, so it must leave alone what it has already done.</summary>
    Task Run();
}

/// <summary>What must have happened before the first request.</summary>
public static class Startup
{
    /// <summary>Brings the schema up to date and runs the steps of the modules in order.</summary>
    public static async Task Prepare(this WebApplication app)
    {
        Opsætningsværn.Check(app.Configuration);
        // Made now, because a provider may refuse to work here (the demo personas in Production) before anything is touched.
        app.Services.GetRequiredService<ISignInProvider>();
        Directory.CreateDirectory(app.Services.GetRequiredService<Settings>().DataFolder);
        await app.Services.GetRequiredService<Migrator>().Run();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().OrNull = SystemActor.Instance;
        foreach (
            var step in scope.ServiceProvider.GetServices<IStartupStep>().OrderBy(s => s.Order)
        )
            await step.Run();
    }
}
