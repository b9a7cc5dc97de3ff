using System.Text;

namespace Pdf;

/// <summary>
/// Breaks a text into lines: after spaces, at soft hyphens, and after a hyphen or slash between letters.
/// A word that is wider than the line is broken between letters, so that nothing runs off the page.
/// </summary>
internal sealed class LineBreaker(Glyph[] glyphs, TextStyle style, double width)
{
    private int start;

    public List<TextLine> Break()
    {
        List<TextLine> lines = [];
        for (SkipSpaces(); start < glyphs.Length; SkipSpaces())
        {
            var line = NextLine();
            lines.Add(line);
            start = line.End;
        }
        return lines;
    }

    private void SkipSpaces()
    {
        while (start < glyphs.Length && glyphs[start].Character.IsSpace)
            start++;
    }

    private TextLine NextLine()
    {
        var x = 0.0;
        TextLine? candidate = null;
        for (var i = start; i < glyphs.Length; i++)
        {
            var character = glyphs[i].Character;
            if (character.IsLineBreak)
                return Line(i + 1, x);
            if (character.IsSpace)
                candidate = Line(i + 1, x);
            x += glyphs[i].Advance * style.Size / 1000;
            if (x > width && !character.IsSpace && i > start)
                return candidate ?? ForcedBreak(i);
            if (character.IsSoftHyphen && x + HyphenWidth(character) <= width)
                candidate = Line(i + 1, x + HyphenWidth(character), hyphenated: true);
            else if (IsBreakAfter(i))
                candidate = Line(i + 1, x);
        }
        return Line(glyphs.Length, x);
    }

    // An accent stays with its letter.
    private TextLine ForcedBreak(int at)
    {
        while (at > start + 1 && glyphs[at].Character.IsMark)
            at--;
        return Line(at, width);
    }

    private bool IsBreakAfter(int i) =>
        glyphs[i].Character.CodePoint is '-' or '/' or 0x2010 && IsLetter(i - 1) && IsLetter(i + 1);

    private bool IsLetter(int i) =>
        i >= start && i < glyphs.Length && Rune.IsLetter(new Rune(glyphs[i].Character.CodePoint));

    private double HyphenWidth(Character hyphen) => hyphen.Advance * style.Size / 1000;

    private TextLine Line(int end, double inkWidth, bool hyphenated = false) =>
        new(new ArraySegment<Glyph>(glyphs, start, end - start), end, style, inkWidth, hyphenated);
}
