using Microsoft.Extensions.Time.Testing;

namespace Saglig.Tests.Testing;

/// <summary>The clock of the tests: Thursday 12 March 2026 at 10.00 in Copenhagen, moved only by the test itself.</summary>
public static class TestClock
{
    public static readonly DateTimeOffset Start = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    public static FakeTimeProvider New() => new(Start);
}
