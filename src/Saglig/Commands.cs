using Saglig.Storage;

namespace Saglig;

/// <summary>A command that runs instead of the web program.</summary>
public interface ICommand
{
    /// <summary>What one types: "verify-journal".</summary>
    string Name { get; }

    /// <summary>One line for the list of commands.</summary>
    string Help { get; }

    /// <summary>Answers the exit code of the process.</summary>
    Task<int> Run(IReadOnlyList<string> words, TextWriter output);
}

/// <summary>Finds and runs commands; modules register theirs as <see cref="ICommand"/>.</summary>
public static class Commands
{
    /// <summary>Runs the command as the system itself, after the schema is up to date; 2 for a command that does not exist.</summary>
    public static async Task<int> Run(IServiceProvider services, Command command)
    {
        await services.GetRequiredService<Migrator>().Run();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().OrNull = SystemActor.Instance;
        var all = scope.ServiceProvider.GetServices<ICommand>().ToList();
        if (all.SingleOrDefault(c => c.Name == command.Name) is { } found)
            return await found.Run(command.Words, Console.Out);
        await Console.Error.WriteLineAsync($"Ukendt kommando: {command.Name}. Der findes:");
        foreach (var known in all)
            await Console.Error.WriteLineAsync($"  {known.Name, -20} {known.Help}");
        return 2;
    }
}
