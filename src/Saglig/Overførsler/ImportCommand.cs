using Saglig.Personer;

namespace Saglig.Overførsler;

/// <summary>
/// <c>bin/saglig import &lt;folder&gt; [unit]</c>: takes over the files that <c>manifest.tsv</c> in the folder tells of. What
/// has been taken over before is passed by, so that it may be run again after an interruption. The report goes to the
/// output, line by line; progress goes to stderr.
/// </summary>
public sealed class ImportCommand(OverførMappe take, EmployeeSql employees) : ICommand
{
    /// <inheritdoc />
    public string Name => "import";

    /// <inheritdoc />
    public string Help =>
        "Overfører filer fra en mappe med manifest.tsv: import <mappe> [enhedens navn].";

    /// <inheritdoc />
    public async Task<int> Run(IReadOnlyList<string> words, TextWriter output)
    {
        var units = await employees.Units();
        var unit = words.Count > 1 ? units.Find(u => u.Name == words[1]) : units.FirstOrDefault();
        if (Stop(words, unit) is { } stop)
            return await Refuse(output, stop);
        var path = Path.Combine(words[0], Manifest.FileName);
        var manifest = Manifest.Of(await File.ReadAllBytesAsync(path));
        return manifest.Fejl is { } wrong
            ? await Refuse(output, wrong)
            : await Take(manifest, words[0], unit!.Id, output);
    }

    private static string? Stop(IReadOnlyList<string> words, Unit? unit) =>
        words.Count == 0 ? "Skriv mappen: import <mappe> [enhedens navn]."
        : !File.Exists(Path.Combine(words[0], Manifest.FileName))
            ? $"Der er ingen {Manifest.FileName} i {words[0]}."
        : unit is null ? "Enheden findes ikke. Opret den, før sagerne overføres."
        : null;

    private static async Task<int> Refuse(TextWriter output, string sentence)
    {
        await output.WriteLineAsync(sentence);
        return 2;
    }

    private async Task<int> Take(Manifest manifest, string folder, UnitId unit, TextWriter output)
    {
        int taken = 0,
            there = 0,
            refused = 0;
        Stream? Open(string file) =>
            Path.Combine(folder, file) is var path && File.Exists(path)
                ? File.OpenRead(path)
                : null;
        await foreach (var one in take.Run(manifest, Open, unit))
        {
            var told = one.Svar switch
            {
                OverførselResult.Overført(var number) => (taken++, $"{number}").Item2,
                OverførselResult.FandtesAllerede(var number) => (
                    there++,
                    $"{number} fandtes"
                ).Item2,
                OverførselResult.Afvist(var why) => (refused++, $"IKKE OVERFØRT: {why}").Item2,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            await output.WriteLineAsync($"linje {one.Nr}: {told}");
            await output.FlushAsync();
            await Console.Error.WriteAsync($"\r{taken + there + refused} af {one.Ialt}");
        }
        await Console.Error.WriteLineAsync();
        await output.WriteLineAsync($"Overført {taken}, fandtes {there}, ikke overført {refused}.");
        return refused == 0 ? 0 : 1;
    }
}
