namespace Pdf;

/// <summary>A character as one document sets it: in which font, under which code, how wide.</summary>
/// <param name="Advance">Thousandths of the font size.</param>
internal sealed record Character(
    int CodePoint,
    FontUse Font,
    int Code,
    int SourceGlyph,
    double Advance
)
{
    public const int SoftHyphen = 0xAD;

    public bool IsSpace => CodePoint == ' ';
    public bool IsLineBreak => CodePoint == '\n';
    public bool IsSoftHyphen => CodePoint == SoftHyphen;
    public bool IsMark => Drawable.IsMark(CodePoint);
}

/// <summary>What a stretch of text belongs to: its structure element, and the link that it opens.</summary>
internal sealed record Run(StructElement Element, LinkRun? Link);

/// <summary>A character in its place in a text.</summary>
/// <param name="Kern">Room to the next glyph beyond the advance, in thousandths of the font size; mostly 0 or negative.</param>
internal readonly record struct Glyph(Character Character, Run Run, double Kern)
{
    /// <summary>A soft hyphen takes room only where the line breaks at it.</summary>
    public double Advance => Character.IsSoftHyphen ? 0 : Character.Advance + Kern;
}
