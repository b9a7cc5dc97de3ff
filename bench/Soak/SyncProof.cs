using System.Net;
using Bench.Processes;

namespace Bench.Soak;

/// <summary>
/// A killed process does not show what the disk has. So the system calls are traced: what was acknowledged must have
/// been synced before the answer was handed to the socket.
/// </summary>
internal static class SyncProof
{
    /// <summary>Posts notes and files, one at a time, under strace, and answers what came before its time.</summary>
    /// <param name="ground">On SQLite: what PostgreSQL syncs, it syncs in a process of its own.</param>
    public static async Task<List<string>> Run(
        Playground ground,
        DateOnly today,
        int notes,
        int files
    )
    {
        var trace = Path.GetTempFileName();
        var markers = Enumerable.Range(0, notes).Select(i => $"synk-note-{i}q").ToList();
        var uploads = new List<(string Marker, string Hash)>();
        await using (
            var program = await RunningProgram.Start(
                ground.Database,
                ground.Data,
                [.. Trace.Strace, trace]
            )
        )
        {
            using var writer = new Writer(program.Address, ground.Session, ground.Cases[0], today);
            await writer.Open();
            foreach (var marker in markers)
                Found(await writer.Note(marker));
            for (var i = 0; i < files; i++)
            {
                var (answer, hash) = await writer.Upload($"synk-fil-{i}q");
                Found(answer);
                uploads.Add(($"synk-fil-{i}q", hash));
            }
            Expect((await writer.Look()).Status, HttpStatusCode.OK);
        }
        var steps = Trace.Read(File.ReadLines(trace));
        File.Delete(trace);
        var wal = ground.Database + "-wal";
        return
        [
            .. markers.SelectMany(marker => Note(steps, wal, marker)),
            .. uploads.SelectMany(upload => Upload(steps, ground, upload.Marker, upload.Hash)),
            .. Look(steps, wal),
        ];
    }

    public static IEnumerable<string> Note(List<Step> steps, string wal, string marker) =>
        InOrder(
            steps,
            marker,
            [
                (
                    "written to the log",
                    s => s.Deed == Deed.Write && s.Path == wal && s.Bytes.Contains(marker)
                ),
                ("synced", s => s.Deed == Deed.Synced && s.Path == wal),
                ("answered", IsAnswer),
            ],
            IsAnswer
        );

    private static IEnumerable<string> Upload(
        List<Step> steps,
        Playground ground,
        string marker,
        string hash
    )
    {
        var (wal, file) = (ground.Database + "-wal", ground.PathOf(hash));
        var temporary = Path.Combine(ground.Store, "tmp");
        bool Content(Step s) => s.Path.StartsWith(temporary, StringComparison.Ordinal);
        return InOrder(
            steps,
            marker,
            [
                (
                    "written to a file",
                    s => s.Deed == Deed.Write && Content(s) && s.Bytes.Contains(marker)
                ),
                ("synced as a file", s => s.Deed == Deed.Synced && Content(s)),
                ("given its name", s => s.Deed == Deed.Renamed && s.Path == file),
                (
                    "synced by its folder",
                    s => s.Deed == Deed.Synced && s.Path == Path.GetDirectoryName(file)
                ),
                (
                    "named by a row",
                    s => s.Deed == Deed.Write && s.Path == wal && s.Bytes.Contains(hash)
                ),
                ("synced with the row", s => s.Deed == Deed.Synced && s.Path == wal),
                ("answered", IsAnswer),
            ],
            IsAnswer
        );
    }

    /// <summary>The page of a case, the last thing sent, came after its look was on the disk.</summary>
    private static IEnumerable<string> Look(List<Step> steps, string wal)
    {
        var answered = steps.FindLastIndex(IsAnswer);
        return InOrder(
            steps[(answered + 1)..],
            "The look",
            [
                (
                    "written to the log",
                    s =>
                        s.Deed == Deed.Write && s.Path == wal && s.Bytes.Contains("/Journaler/Show")
                ),
                ("synced", s => s.Deed == Deed.Synced && s.Path == wal),
                ("shown", IsPage),
            ],
            IsPage
        );
    }

    private static bool IsAnswer(Step step) =>
        step.Deed == Deed.Sent && step.Bytes.Contains("HTTP/1.1 302", StringComparison.Ordinal);

    private static bool IsPage(Step step) =>
        step.Deed == Deed.Sent && step.Bytes.Contains("HTTP/1.1 200", StringComparison.Ordinal);

    /// <summary>Each step must be found after the one before it, and all before the answer that follows the first.</summary>
    private static IEnumerable<string> InOrder(
        List<Step> steps,
        string what,
        (string Name, Predicate<Step> Is)[] wanted,
        Predicate<Step> isAnswer
    )
    {
        var at = steps.FindIndex(wanted[0].Is);
        if (at < 0)
            return [$"{what} was never {wanted[0].Name}."];
        var answer = steps.FindIndex(at, isAnswer);
        foreach (var (name, isStep) in wanted[1..])
        {
            var next = steps.FindIndex(at + 1, isStep);
            if (next < 0 || next > answer)
                return [$"{what} was answered before it was {name}."];
            at = next;
        }
        return [];
    }

    private static void Found(Fetched answer) => Expect(answer.Status, HttpStatusCode.Found);

    private static void Expect(HttpStatusCode actual, HttpStatusCode wanted)
    {
        if (actual != wanted)
            throw new InvalidOperationException($"Answered {actual}, not {wanted}.");
    }
}
