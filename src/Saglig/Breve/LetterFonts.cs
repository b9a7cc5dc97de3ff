using Pdf;

namespace Saglig.Breve;

/// <summary>
/// The faces that letters are set in, read once. Without them no letter can be made, so the program does not start
/// without them.
/// </summary>
public sealed class LetterFonts(IWebHostEnvironment environment)
{
    private readonly Lazy<Fonts> fonts = new(() =>
        new Fonts(
            [Load(environment, "IBMPlexSans-Regular.ttf")],
            [Load(environment, "IBMPlexSans-Bold.ttf")]
        )
    );

    /// <exception cref="InvalidOperationException">A font file is not there; says which, and what fetches it.</exception>
    public Fonts Value => fonts.Value;

    /// <summary>
    /// What in a document cannot be printed, as a Danish sentence; null when all can. Asked before a letter is sent, so
    /// that the author gets the answer and not the recipient.
    /// </summary>
    public string? Refusal(Document document) =>
        Refusal(TextRenderer.Render(document) + document.Title);

    /// <summary>As for a document, for one text, such as a field.</summary>
    public string? Refusal(string text)
    {
        var missing = Value.Missing(text);
        if (missing.Count == 0)
            return null;
        var signs = string.Join(", ", missing.Take(5).Select(r => $"{r} (U+{r.Value:X4})"));
        var line = PlainText
            .Clean(text)
            .Split('\n')
            .First(l => l.EnumerateRunes().Any(missing.Contains));
        var place = line.Length > 60 ? line[..60] + "…" : line;
        return $"Brevet kan ikke skrives med tegnet {signs}. Ret teksten \"{place.Trim()}\".";
    }

    private static FontFace Load(IWebHostEnvironment environment, string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("fonts/" + name);
        if (!file.Exists)
            throw new InvalidOperationException(
                $"The font {name} of letters is missing in wwwroot/fonts. Run bin/assets, which fetches it."
            );
        using var stream = file.CreateReadStream();
        return FontFace.Load(stream);
    }
}

/// <summary>Reads the fonts at start, so that a missing file is told of then and not when the first letter is sent.</summary>
public sealed class CheckFonts(LetterFonts fonts) : IStartupStep
{
    public int Order => 0;

    public Task Run()
    {
        _ = fonts.Value;
        return Task.CompletedTask;
    }
}
