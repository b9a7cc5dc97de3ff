using Bench;
using Bench.Limit;
using Bench.Processes;
using Bench.Soak;

return args switch
{
    ["program", var door, .. var rest] => ProgramHost.Run(int.Parse(door), rest),
    ["limit", .. var rest] => await LimitServer.Run(rest),
    ["bench", .. var words] => await BenchRun.Run(words),
    ["soak", .. var words] => await SoakRun.Run(words),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: bin/bench … or bin/soak …");
    return 2;
}
