using Ret;

namespace Saglig.Demo;

/// <summary>The clock by which the demo world is played: stands still until it is moved, and never goes back within a case.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset now;

    /// <summary>The instant, in UTC.</summary>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Begins anew, earlier or later than before.</summary>
    public void Set(DateTimeOffset instant) => now = instant.ToMilliseconds();

    /// <summary>
    /// Moves to office hours in Copenhagen on the working day that lies at or before <paramref name="day"/>; or, where
    /// that has passed, a few minutes on.
    /// </summary>
    /// <param name="minutes">Minutes after eight o'clock.</param>
    public void MoveTo(DateOnly day, int minutes)
    {
        while (!day.ErArbejdsdag())
            day = day.AddDays(-1);
        var wanted = day.StartInCopenhagen().AddHours(8).AddMinutes(minutes);
        now = wanted > now ? wanted : now.AddMinutes(6);
    }
}
