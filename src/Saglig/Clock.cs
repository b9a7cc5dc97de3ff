namespace Saglig;

/// <summary>Time as Saglig reads it: instants in UTC to the millisecond, dates in Copenhagen.</summary>
public static class Clock
{
    /// <summary>The time zone of every date a person sees.</summary>
    public static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Copenhagen"
    );

    extension(TimeProvider clock)
    {
        /// <summary>Now in UTC, cut to whole milliseconds: what both databases keep, and what is hashed.</summary>
        public DateTimeOffset Now() => clock.GetUtcNow().ToMilliseconds();

        /// <summary>Today's date in Copenhagen.</summary>
        public DateOnly Today() => clock.GetUtcNow().InCopenhagen().Date.ToDateOnly();
    }

    extension(DateTimeOffset instant)
    {
        /// <summary>The same instant with Copenhagen's offset, for showing.</summary>
        public DateTimeOffset InCopenhagen() => TimeZoneInfo.ConvertTime(instant, Copenhagen);

        /// <summary>The Copenhagen date on which the instant falls.</summary>
        public DateOnly DateInCopenhagen() => instant.InCopenhagen().Date.ToDateOnly();

        /// <summary>The instant in UTC without fractions of a millisecond.</summary>
        public DateTimeOffset ToMilliseconds()
        {
            var utc = instant.ToUniversalTime();
            return new(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        }
    }

    extension(DateOnly day)
    {
        /// <summary>The instant at which the day begins in Copenhagen.</summary>
        public DateTimeOffset StartInCopenhagen()
        {
            var midnight = day.ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(midnight, Copenhagen.GetUtcOffset(midnight)).ToMilliseconds();
        }
    }

    private static DateOnly ToDateOnly(this DateTime date) => DateOnly.FromDateTime(date);
}
