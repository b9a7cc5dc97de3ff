namespace Pdf;

/// <summary>Turns runs of text into lines of glyphs that fit a width.</summary>
internal sealed class Typesetter(FontSet fonts)
{
    /// <summary>Sets one text in one style.</summary>
    public List<TextLine> Set(string text, TextStyle style, StructElement element, double width) =>
        Set([new TextRun(text)], style, element, width);

    /// <summary>Sets mixed text; each link becomes an element inside the given one.</summary>
    public List<TextLine> Set(
        IReadOnlyList<Inline> runs,
        TextStyle style,
        StructElement element,
        double width
    )
    {
        List<Glyph> glyphs = new(runs.Sum(run => run.Text.Length));
        foreach (var run in runs)
        {
            var belonging = run is LinkRun link
                ? new Run(element.Inline("Link"), link)
                : new Run(element, null);
            Append(glyphs, run.Text, style.Bold || run is BoldRun, belonging);
        }
        return new LineBreaker([.. glyphs], style, width).Break();
    }

    private void Append(List<Glyph> glyphs, string text, bool bold, Run run)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var character = fonts.Find(rune, bold);
            if (glyphs.Count > 0 && Kern(glyphs[^1].Character, character) is var kern and not 0)
                glyphs[^1] = glyphs[^1] with { Kern = kern };
            glyphs.Add(new Glyph(character, run, 0));
        }
    }

    private static double Kern(Character left, Character right)
    {
        if (left.Font != right.Font)
            return 0;
        var face = left.Font.Face;
        return face.PerThousand(face.Kerning.Between(left.SourceGlyph, right.SourceGlyph));
    }
}
