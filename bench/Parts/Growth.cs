using Bench.Load;
using Bench.Processes;
using Bench.Worlds;

namespace Bench.Parts;

/// <summary>What the same page costs with many times the cases.</summary>
/// <param name="Costs">Time for each request, as a multiple of the smallest world's; the middle of the rounds.</param>
internal sealed record GrowthResult(string Name, IReadOnlyList<(int Times, double Cost)> Costs)
{
    public const double Most = 1.3;
}

/// <summary>Measures the same pages in worlds of different sizes, in turns.</summary>
internal static class Growth
{
    public static async Task<List<GrowthResult>> Run(int[] sizes, Effort effort)
    {
        var small = await World.Demo();
        var programs = new List<(int Times, RunningProgram Program)>();
        foreach (var size in sizes.Prepend(1))
        {
            var world = size == 1 ? small.CopyTo("vaekst") : await Grown.Times(size);
            programs.Add((size, await RunningProgram.Start(world.Database, world.Data)));
        }
        var results = new List<GrowthResult>();
        foreach (
            var task in new[]
            {
                PageTasks.Case(small),
                PageTasks.List(small),
                PageTasks.MinSag(small),
            }
        )
            results.Add(await Compare(task, programs, effort));
        foreach (var (_, program) in programs)
            await program.DisposeAsync();
        return results;
    }

    private static async Task<GrowthResult> Compare(
        PageTask task,
        List<(int Times, RunningProgram Program)> programs,
        Effort effort
    )
    {
        var targets = new List<(int Times, Target Target)>();
        foreach (var (times, program) in programs)
        {
            using var reader = await program.SignIn(task.Reader);
            var target = Target.Page(program.Address, task.Path, reader.Cookies);
            await Sample.Take(target, effort.Connections, effort.Warm);
            targets.Add((times, target));
        }
        var rounds = new List<List<double>>();
        for (var round = 0; round < effort.Pairs; round++)
        {
            var costs = new List<double>();
            foreach (var (_, target) in targets)
                costs.Add(
                    1 / (await Sample.Take(target, effort.Connections, effort.Round)).PerSecond
                );
            rounds.Add(costs);
        }
        return new(
            task.Name,
            [.. targets.Select((t, i) => (t.Times, rounds.Select(r => r[i] / r[0]).Median()))]
        );
    }
}
