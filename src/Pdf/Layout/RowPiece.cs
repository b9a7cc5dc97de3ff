namespace Pdf;

/// <summary>Lines below each other, as part of a row.</summary>
/// <param name="Offset">How far below the top of the row the first line starts.</param>
internal sealed record Column(
    double X,
    double Width,
    IReadOnlyList<TextLine> Lines,
    Alignment Alignment = Alignment.Start,
    double Offset = 0
)
{
    public double Height => Offset + Lines.Sum(line => line.Height);

    public void Paint(Page page, double top)
    {
        top += Offset;
        foreach (var line in Lines)
        {
            line.Paint(page, Alignment == Alignment.End ? X + Width - line.Width : X, top);
            top += line.Height;
        }
    }

    /// <summary>How many lines fit in a height.</summary>
    public int Fitting(double height)
    {
        height -= Offset;
        var count = 0;
        while (count < Lines.Count && (height -= Lines[count].Height) >= 0)
            count++;
        return count;
    }
}

/// <summary>
/// Columns side by side, read one after the other: a single line, a list entry with its number, a table row,
/// the head of a letter.
/// </summary>
internal sealed class RowPiece(IReadOnlyList<Column> columns) : Piece
{
    // A row of fewer lines is moved to the next page rather than divided.
    private const int SmallRow = 8;
    private const int LeastLines = 3;

    /// <summary>Room above and below the text.</summary>
    public double Padding { get; init; }

    public double LeastHeight { get; init; }

    /// <summary>Thickness of the line below the row; 0 draws none.</summary>
    public double RuleBelow { get; init; }

    public override double Height =>
        Math.Max(LeastHeight, columns.Max(column => column.Height) + 2 * Padding);

    public override void Paint(Page page, double top)
    {
        foreach (var column in columns)
            column.Paint(page, top + Padding);
        if (RuleBelow > 0)
            page.Line(
                PageFormat.Left,
                PageFormat.Left + PageFormat.TextWidth,
                top + Height,
                RuleBelow,
                lineGray: RuleBelow < 0.5 ? 0.6 : 0
            );
    }

    public override (Piece Head, Piece Tail)? Split(double available, bool mustFit)
    {
        var fitting = columns.Select(column => column.Fitting(available - 2 * Padding)).ToList();
        var most = columns.Max(column => column.Lines.Count);
        var left = columns.Select((column, i) => column.Lines.Count - fitting[i]).Max();
        var worthwhile = most > SmallRow && fitting.Max() >= LeastLines && left >= LeastLines;
        if (fitting.Max() == 0 || left == 0 || !(worthwhile || mustFit))
            return null;
        return (Part(i => 0..fitting[i], ruleBelow: 0), Part(i => fitting[i].., RuleBelow));
    }

    private RowPiece Part(Func<int, Range> lines, double ruleBelow) =>
        new([.. columns.Select((column, i) => Cut(column, lines(i)))])
        {
            Padding = Padding,
            RuleBelow = ruleBelow,
            RepeatedHeader = RepeatedHeader,
            SpaceAfter = SpaceAfter,
            SpaceBefore = SpaceBefore,
        };

    private static Column Cut(Column column, Range lines)
    {
        var (start, count) = lines.GetOffsetAndLength(column.Lines.Count);
        return column with
        {
            Lines = [.. column.Lines.Skip(start).Take(count)],
            Offset = start == 0 ? column.Offset : 0,
        };
    }
}
