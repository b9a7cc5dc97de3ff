using System.Net;
using Bench.Processes;

namespace Bench.Soak;

/// <summary>
/// One thing that goes wrong outside the program, and the four things that must then be true: people get a clear page,
/// nothing is half kept, nothing acknowledged is lost, and it works again by itself when the cause is gone.
/// </summary>
/// <param name="Break">Makes it go wrong.</param>
/// <param name="Mend">Puts it right, without touching the program.</param>
internal sealed record Fault(string Name, Func<Task> Break, Func<Task> Mend)
{
    /// <summary>Small acts that may still succeed before the fault is felt, such as when a disk fills.</summary>
    public int Patience { get; init; } = 1;

    /// <summary>Whether notes are refused too, or only files.</summary>
    public bool StopsNotes { get; init; } = true;

    private const string Says = "Vi kan ikke svare lige nu";
    private const string Advises = "Vent et minut, og prøv igen";

    public async Task<List<string>> Run(Playground ground, RunningProgram program, DateOnly today)
    {
        using var writer = new Writer(program.Address, ground.Session, ground.Cases[0], today);
        await writer.Open();
        var findings = new List<string>();
        var kept = new List<Acknowledged>();
        await Break();
        try
        {
            if (StopsNotes)
                findings.AddRange(
                    await Refused("note", i => writer.Note($"soak-{Name}-{i}"), kept)
                );
            findings.AddRange(
                await Refused(
                    "file",
                    async i => (await writer.Upload($"soak-{Name}-fil-{i}")).Answer,
                    kept
                )
            );
            if (StopsNotes)
                findings.AddRange(Clear("page", await writer.Look()));
        }
        finally
        {
            await Mend();
        }
        await Works(writer, kept);
        findings.AddRange(await Check.Findings(ground, kept));
        findings.AddRange(Extra(ground, kept));
        return [.. findings.Select(finding => $"{Name}: {finding}")];
    }

    /// <summary>Tries until it is refused; what succeeds before that must be kept.</summary>
    private async Task<List<string>> Refused(
        string what,
        Func<int, Task<Fetched>> act,
        List<Acknowledged> kept
    )
    {
        for (var i = 0; i < Patience; i++)
        {
            var answer = await act(i);
            if (answer.Status != HttpStatusCode.Found)
                return Clear(what, answer);
            kept.Add(new($"soak-{Name}-{(what == "file" ? "fil-" : "")}{i}", null));
        }
        return [$"a {what} was never refused."];
    }

    private static List<string> Clear(string what, Fetched answer) =>
        answer.Status != HttpStatusCode.ServiceUnavailable
            ? [$"a {what} was answered {answer.Status}."]
        : !answer.Html.Contains(Says) || !answer.Html.Contains(Advises)
            ? [$"the page for a {what} does not say what to do."]
        : [];

    /// <summary>Waits until it works; that it does so by itself is the point, not how soon.</summary>
    private async Task Works(Writer writer, List<Acknowledged> kept)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; ; i++)
        {
            var marker = $"soak-{Name}-igen-{i}";
            var answer = await writer.Note(marker);
            if (answer.Status == HttpStatusCode.Found)
            {
                kept.Add(new(marker, null));
                return;
            }
            if (since.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException(
                    $"{Name}: it does not recover; {answer.Status}."
                );
        }
    }

    /// <summary>What was refused must not be there.</summary>
    private IEnumerable<string> Extra(Playground ground, List<Acknowledged> kept) =>
        ground
            .Ask($"select titel from journal_indhold where titel like 'soak-{Name}-%'")
            .Select(row => row[0])
            .Except(kept.Select(k => k.Marker))
            .Select(marker => $"{marker} was refused and is there.");
}
