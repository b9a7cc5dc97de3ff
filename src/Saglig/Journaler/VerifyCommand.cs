namespace Saglig.Journaler;

/// <summary><c>bin/saglig verify-journal</c>: exit code 0 when every chain is whole, 1 with the first broken entry of each case.</summary>
public sealed class VerifyCommand(VerifyJournal verify, Anchors anchors) : ICommand
{
    /// <inheritdoc />
    public string Name => "verify-journal";

    /// <inheritdoc />
    public string Help =>
        "Efterprøver alle journaler, filer og ankre; med ordet 'anker' skrives først et nyt anker.";

    /// <inheritdoc />
    public async Task<int> Run(IReadOnlyList<string> words, TextWriter output)
    {
        if (words.Contains("anker"))
            await output.WriteLineAsync(
                $"Anker skrevet: {Path.GetFileName(await anchors.Write())}"
            );
        var found = await verify.Run(cases => output.WriteLine($"  {cases:N0} sager efterprøvet"));
        foreach (var broken in found.Breaks)
            await output.WriteLineAsync(
                $"BRUD i {broken.Nummer} ved indførsel {broken.Nr}: {broken.What}"
            );
        foreach (var file in found.MissingFiles)
            await output.WriteLineAsync($"FIL MANGLER: {file}");
        foreach (var sentence in found.Anchors)
            await output.WriteLineAsync(sentence);
        await output.WriteLineAsync(
            found.IsWhole
                ? $"Hel: {found.Cases:N0} sager, {found.Entries:N0} indførsler."
                : $"Ikke hel: {found.Breaks.Count} brud, {found.MissingFiles.Count} manglende filer, {found.Anchors.Count} fejl ved ankeret."
        );
        return found.IsWhole ? 0 : 1;
    }
}
