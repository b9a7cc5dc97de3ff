using System.Diagnostics;

namespace Saglig.Overførsler;

/// <summary>What came of one line of a manifest.</summary>
/// <param name="Nr">The line's number in the file, from 2.</param>
/// <param name="Ialt">How many lines there are.</param>
public sealed record Overførsel(int Nr, int Ialt, OverførselResult Svar);

/// <summary>
/// Takes over the documents of a manifest, a transaction for each: after an interruption the same manifest is run again,
/// and what is there already is passed by.
/// </summary>
public sealed class OverførMappe(PrepareFile prepare, OverførDokument take)
{
    /// <param name="open">Opens a file by its name in the folder; null when it is not there.</param>
    /// <param name="unit">The unit to which new cases belong.</param>
    public async IAsyncEnumerable<Overførsel> Run(
        Manifest manifest,
        Func<string, Stream?> open,
        UnitId unit
    )
    {
        foreach (var (nr, text) in manifest.Linjer)
            yield return new(nr, manifest.Linjer.Count, await Take(manifest.Læs(text), open, unit));
    }

    private async Task<OverførselResult> Take(
        Manifestsvar line,
        Func<string, Stream?> open,
        UnitId unit
    ) =>
        line switch
        {
            Manifestsvar.Fejl(var why) => new OverførselResult.Afvist(why),
            Manifestsvar.Læst(var read) => await Take(read, open, unit),
            _ => throw new UnreachableException(),
        };

    private async Task<OverførselResult> Take(
        Manifestlinje line,
        Func<string, Stream?> open,
        UnitId unit
    )
    {
        await using var content = open(line.Fil);
        if (content is null)
            return new OverførselResult.Afvist($"Filen {line.Fil} er ikke i mappen.");
        return await prepare.Run(line.Fil, content, CancellationToken.None) switch
        {
            Dokumentsvar.Klar file => await take.Run(line, file, unit),
            Dokumentsvar.Afvist(var why) => new OverførselResult.Afvist(why),
            _ => throw new UnreachableException(),
        };
    }
}
