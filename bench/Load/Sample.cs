using System.Diagnostics;

namespace Bench.Load;

/// <summary>What one round of load showed.</summary>
/// <param name="Latencies">Of each answered request, in ticks of <see cref="Stopwatch"/>.</param>
internal sealed record Sample(TimeSpan Elapsed, List<long> Latencies)
{
    public double PerSecond => Latencies.Count / Elapsed.TotalSeconds;

    /// <summary>Sends requests on so many connections for so long.</summary>
    /// <exception cref="InvalidOperationException">An answer had another status than it should.</exception>
    public static async Task<Sample> Take(Target target, int connections, TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var each = await Task.WhenAll(
            Enumerable
                .Range(0, connections)
                .Select(number => Task.Run(() => Connection(target, number, clock, duration)))
        );
        return new(clock.Elapsed, [.. each.SelectMany(l => l)]);
    }

    private static async Task<List<long>> Connection(
        Target target,
        int number,
        Stopwatch clock,
        TimeSpan duration
    )
    {
        // A connection keeps to its own request, so that two never write on the same case.
        var request = target.Requests[number % target.Requests.Count];
        using var wire = new Wire();
        await wire.Connect(target.Address);
        var latencies = new List<long>(4096);
        while (clock.Elapsed < duration)
        {
            var from = Stopwatch.GetTimestamp();
            var status = await wire.Ask(request);
            if (status != target.Status)
                throw new InvalidOperationException($"{target.Address} answered {status}.");
            latencies.Add(Stopwatch.GetTimestamp() - from);
        }
        return latencies;
    }
}

/// <summary>Figures of many values.</summary>
internal static class Figures
{
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    public static double Percentile(this IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0
            ? double.NaN
            : sorted[
                Math.Clamp(
                    (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1,
                    0,
                    sorted.Count - 1
                )
            ];
    }

    public static double Milliseconds(this long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
