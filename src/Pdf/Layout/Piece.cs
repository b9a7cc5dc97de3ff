namespace Pdf;

/// <summary>
/// Something that is put on a page as a whole: a line, a table row, an image.
/// A document becomes a list of pieces, and the pages are filled from it.
/// </summary>
internal abstract class Piece
{
    public abstract double Height { get; }

    /// <summary>Room to the piece above; of two neighbours' wishes the larger counts. Not used at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    public double SpaceAfter { get; set; }

    /// <summary>No page break between this piece and the one before it.</summary>
    public bool GluedToPrevious { get; set; }

    /// <summary>Always on a new page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Vanishes where a page starts.</summary>
    public virtual bool IsGap => false;

    /// <summary>Printed again, as an artifact, when this piece is the first of its page: the header of its table.</summary>
    public Piece? RepeatedHeader { get; init; }

    /// <summary>The heading that starts with this piece.</summary>
    public Heading? Heading { get; init; }

    /// <summary>Puts the piece on a page; <paramref name="top"/> is counted from the page's top.</summary>
    public abstract void Paint(Page page, double top);

    /// <summary>
    /// Divides a piece that does not fit, or null when it should rather stay whole.
    /// </summary>
    /// <param name="available">The height that there is.</param>
    /// <param name="mustFit">The piece has a page to itself and is too high for it, so it has to be divided somewhere.</param>
    public virtual (Piece Head, Piece Tail)? Split(double available, bool mustFit) => null;
}

/// <summary>Empty room.</summary>
internal sealed class GapPiece(double height) : Piece
{
    public override double Height => height;
    public override bool IsGap => true;

    public override void Paint(Page page, double top) { }
}

/// <summary>A thin line across the column.</summary>
internal sealed class RulePiece : Piece
{
    public override double Height => 0.5;

    public override void Paint(Page page, double top) =>
        page.Line(PageFormat.Left, PageFormat.Left + PageFormat.TextWidth, top, 0.5, lineGray: 0.5);
}
