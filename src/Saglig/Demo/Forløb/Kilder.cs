using Saglig.Overførsler;

namespace Saglig.Demo.Forløb;

/// <summary>The five source documents from which the program's requirements were drawn, taken over as any other import.</summary>
internal sealed class Kilder(Stage stage)
{
    /// <summary>The papers are Team 3's, for those who decide about fleksjob need to find them.</summary>
    public async Task TakeOver(UnitId unit)
    {
        await using var content = Open(Manifest.FileName)!;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        stage.At(stage.Before(30), SystemActor.Instance);
        var manifest = Manifest.Of(bytes.ToArray());
        await foreach (var one in stage.Get<OverførMappe>().Run(manifest, Open, unit))
            if (one.Svar is not OverførselResult.Overført)
                throw new InvalidOperationException(
                    $"Line {one.Nr} was not taken over: {one.Svar}"
                );
    }

    private static Stream? Open(string file) =>
        typeof(Kilder).Assembly.GetManifestResourceStream($"demo/{file}");
}
