namespace Pdf;

/// <summary>Makes pieces of set lines, and rules which of them stay together.</summary>
internal static class TextPiece
{
    /// <summary>One line in the text column.</summary>
    public static Piece Of(TextLine line, Heading? heading = null) =>
        new RowPiece([new Column(PageFormat.Left, PageFormat.TextWidth, [line])])
        {
            Heading = heading,
        };

    /// <summary>At least two lines of a text stand on each side of a page break.</summary>
    public static void KeepTwoLines(List<Piece> lines)
    {
        if (lines.Count < 2)
            return;
        lines[1].GluedToPrevious = true;
        lines[^1].GluedToPrevious = true;
    }

    /// <summary>Room around a text.</summary>
    public static void Space(List<Piece> lines, double before, double after)
    {
        if (lines.Count == 0)
            return;
        lines[0].SpaceBefore = before;
        lines[^1].SpaceAfter = after;
    }
}
