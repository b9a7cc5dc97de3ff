using Bench.Load;
using Bench.Processes;

namespace Bench.Parts;

/// <summary>The program against its limit: the same load in turns, many times.</summary>
/// <param name="Goal">The least ratio that is good enough.</param>
/// <param name="Statements">What the program asks of the database for one request.</param>
internal sealed record Contest(
    string Name,
    double Goal,
    int Statements,
    RunningProgram Server,
    Target Program,
    Target Limit
)
{
    public async Task<Result> Run(Effort effort)
    {
        await Sample.Take(Program, effort.Connections, effort.Warm);
        await Sample.Take(Limit, effort.Connections, effort.Warm);
        var (ours, theirs) = (new List<Sample>(), new List<Sample>());
        var before = await Server.Allocated();
        for (var pair = 0; pair < effort.Pairs; pair++)
        {
            // Who goes first changes, so that neither always meets a cold or a busy disk.
            if (pair % 2 == 0)
                ours.Add(await Sample.Take(Program, effort.Connections, effort.Round));
            theirs.Add(await Sample.Take(Limit, effort.Connections, effort.Round));
            if (pair % 2 == 1)
                ours.Add(await Sample.Take(Program, effort.Connections, effort.Round));
        }
        var allocated = await Server.Allocated() - before;
        return new(this, ours, theirs) { Allocated = allocated / ours.Sum(s => s.Latencies.Count) };
    }
}

/// <summary>How long and how hard.</summary>
internal sealed record Effort(int Pairs, TimeSpan Warm, TimeSpan Round)
{
    public int Connections { get; init; } = 32;

    public static readonly Effort Full = new(9, TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(3));
    public static readonly Effort Quick = new(
        7,
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(0.6)
    );
}

/// <summary>What a contest showed.</summary>
internal sealed record Result(Contest Contest, List<Sample> Program, List<Sample> Limit)
{
    /// <summary>Bytes for each request.</summary>
    public long Allocated { get; init; }

    /// <summary>Of each pair, how much of the limit's throughput the program reaches; the middle one.</summary>
    public double Ratio =>
        Program.Zip(Limit, (ours, theirs) => ours.PerSecond / theirs.PerSecond).Median();

    public double PerSecond => Program.Select(s => s.PerSecond).Median();
    public double LimitPerSecond => Limit.Select(s => s.PerSecond).Median();

    public double Latency(int percent) =>
        Program.SelectMany(s => s.Latencies).Select(l => l.Milliseconds()).Percentile(percent);
}
