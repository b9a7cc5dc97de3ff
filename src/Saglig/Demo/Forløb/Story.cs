using Saglig.Personer;

namespace Saglig.Demo.Forløb;

/// <summary>A case with a story of its own.</summary>
/// <param name="Age">Days from the case's first day to the day of the world; more when <see cref="NoLaterThan"/> says so.</param>
internal sealed record Story(string Citizen, (string Type, string Title) What, int Age)
{
    /// <summary>User name of the one who handles it.</summary>
    public string Handler { get; init; } = "mette";

    /// <summary>What is different about the citizen.</summary>
    public Func<Borger, Borger>? As { get; init; }

    /// <summary>The case must have begun by this day, for the law changed after it; null when it does not matter.</summary>
    public DateOnly? NoLaterThan { get; init; }

    /// <summary>What happens, in order.</summary>
    public required IReadOnlyList<Scene> Scenes { get; init; }

    /// <summary>The case's age in days on the day of the world.</summary>
    public int AgeOn(DateOnly day) =>
        NoLaterThan is { } latest ? Math.Max(Age, day.DayNumber - latest.DayNumber) : Age;
}

/// <summary>Something that happens in a case.</summary>
/// <param name="Day">Days after the case's first day; a negative number counts back from the day of the world.</param>
internal sealed record Scene(int Day, Func<CasePlay, Task> Play);
