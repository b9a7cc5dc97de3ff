namespace Pdf;

/// <summary>One line of set text, ready to be put on a page.</summary>
/// <param name="Glyphs">With the space that ends the line, so that words do not run together when read aloud.</param>
/// <param name="End">Where the next line starts in the text that this line was broken from.</param>
/// <param name="Width">Without the space at the end.</param>
/// <param name="Hyphenated">The last glyph is a soft hyphen that must be seen.</param>
internal sealed record TextLine(
    ArraySegment<Glyph> Glyphs,
    int End,
    TextStyle Style,
    double Width,
    bool Hyphenated
)
{
    public double Height => Style.Leading;

    /// <summary>Puts the line on a page; each stretch of one font and one element is shown in one go.</summary>
    public void Paint(Page page, double x, double top)
    {
        // The space at the end is no part of a link's area.
        var inkEnd = x + Width;
        for (var at = 0; at < Glyphs.Count; )
        {
            var count = StretchFrom(at);
            var stretch = Glyphs.Slice(at, count);
            var width = stretch.Sum(glyph => glyph.Advance) * Style.Size / 1000;
            var run = stretch[0].Run;
            page.Mark(run.Element);
            page.Show(
                stretch,
                Style,
                x,
                top + Style.Baseline,
                Hyphenated && at + count == Glyphs.Count
            );
            if (run.Link is { } link)
                page.AddLink(link, run.Element, (x, Math.Min(x + width, inkEnd)), top, Style);
            (at, x) = (at + count, x + width);
        }
    }

    private int StretchFrom(int at)
    {
        var first = Glyphs[at];
        var end = at + 1;
        while (
            end < Glyphs.Count
            && Glyphs[end].Run == first.Run
            && Glyphs[end].Character.Font == first.Character.Font
        )
            end++;
        return end - at;
    }
}
