using System.Collections.Concurrent;
using Bench.Processes;
using Saglig;

namespace Bench.Soak;

/// <summary>What so many kills did.</summary>
internal sealed record KillReport(int Rounds, int Acknowledged, IReadOnlyList<string> Findings);

/// <summary>
/// Kills the program without warning while several people post notes and send files, starts it again, and looks for
/// what it said it had kept.
/// </summary>
internal sealed class KillRounds(Playground ground, int writers, DateOnly today)
{
    private readonly Random random = Outside.Seeded(20_180_088);
    private readonly ConcurrentQueue<Acknowledged> acknowledged = new();

    public async Task<KillReport> Run(int rounds, Action<string> say)
    {
        for (var round = 1; round <= rounds; round++)
        {
            await WriteAndKill(round);
            // What the database recovers is seen by whoever opens it next; the whole is judged on the way, too.
            if (round % 10 != 0 && round != rounds)
                continue;
            var findings = await Check.Findings(ground, acknowledged);
            say(
                $"{round} of {rounds} kills, {acknowledged.Count} acknowledged, {findings.Count} faults"
            );
            if (findings.Count > 0)
                return new(round, acknowledged.Count, findings);
        }
        return new(rounds, acknowledged.Count, []);
    }

    private async Task WriteAndKill(int round)
    {
        var program = await RunningProgram.Start(ground.Database, ground.Data);
        var people = ground
            .Cases.Take(writers)
            .Select(sag => new Writer(program.Address, ground.Session, sag, today))
            .ToList();
        foreach (var person in people)
            await person.Open();
        var target = acknowledged.Count + random.Next(1, 60);
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = people
            .Select((person, i) => Task.Run(() => person.Write($"soak-{round}-{i}", Note)))
            .ToList();
        var first = await Task.WhenAny([enough.Task, .. writing]);
        await first;
        await program.Child.Kill();
        foreach (var task in writing)
            await Broken(task);
        people.ForEach(person => person.Dispose());
        await program.DisposeAsync();

        void Note(Acknowledged one)
        {
            acknowledged.Enqueue(one);
            if (acknowledged.Count >= target)
                enough.TrySetResult();
        }
    }

    /// <summary>Every writer ends with its connection; any other end is a fault of the program.</summary>
    private static async Task Broken(Task writing)
    {
        try
        {
            await writing;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // That the connection broke is what was wanted.
        }
    }
}
