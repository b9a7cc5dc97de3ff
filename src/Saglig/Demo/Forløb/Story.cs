using Saglig.Personer;

namespace Saglig.Demo.Forløb;

/// <summary>A case with a story of its own.</summary>
/// <param name="Age">Days from the case's first day to the day of the world.</param>
internal sealed record Story(string Citizen, (string Type, string Title) What, int Age)
{
    /// <summary>User name of the one who handles it.</summary>
    public string Handler { get; init; } = "mette";

    /// <summary>What is different about the citizen.</summary>
    public Func<Borger, Borger>? As { get; init; }

    /// <summary>What happens, in order.</summary>
    public required IReadOnlyList<Scene> Scenes { get; init; }
}

/// <summary>Something that happens in a case.</summary>
/// <param name="Day">Days after the case's first day.</param>
internal sealed record Scene(int Day, Func<CasePlay, Task> Play);
