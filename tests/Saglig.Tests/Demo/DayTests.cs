using Saglig.Demo;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Demo;

/// <summary>Whatever day the demo world is asked for, its told cases can be told, each under the law of its time.</summary>
public sealed class DayTests
{
    /// <summary>Before lov 1750/2025, while nobody is sure which law holds, and long after.</summary>
    [Theory]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-06-01", false)]
    [InlineData("2028-02-29", true)]
    public async Task The_told_cases_are_there_on_any_day(string day, bool asked)
    {
        var world = new DemoOn(DateOnly.ParseExact(day, "yyyy-MM-dd"));
        await world.InitializeAsync();
        try
        {
            Assert.NotEmpty(await world.Case("Kirsten Loft"));
            Assert.NotEmpty(await world.Case("Ali Hassan"));
            Assert.Equal(asked ? 1 : 0, await Requests(world));
        }
        finally
        {
            await world.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_world_that_a_newcomer_meets_can_be_told_to_its_end()
    {
        var world = new FullDemo();
        await world.InitializeAsync();
        try
        {
            var cases = await world.Ask("select s.nummer as svar from sag s");
            Assert.True(cases.Count >= DemoSize.Full.Citizens, $"{cases.Count} cases.");
        }
        finally
        {
            await world.DisposeAsync();
        }
    }

    /// <summary>How many the leader has been asked to set aside and has not answered.</summary>
    private static async Task<int> Requests(DemoApp world) =>
        (
            await world.Ask(
                """
                select distinct s.nummer as svar from tilsidesaettelse_oenske o join sag s on s.id = o.sag_id
                join borger b on b.id = s.borger_id where b.navn = 'Jens Peter Hald'
                """
            )
        ).Count;
}
