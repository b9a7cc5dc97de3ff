namespace Pdf;

/// <summary>Sets a table: caption, header row, rows with a thin line below each.</summary>
internal sealed class TableFlow(Table table, Typesetter typesetter, StructElement root)
{
    private const double Gutter = 12;
    private const double SmallTable = 150;
    private const double HighestRepeated = 180;
    private const double LeastWidth = 24 + Gutter;
    private readonly StructElement element = root.Add("Table");
    private readonly double[] widths = Widths(table.Columns);

    public List<Piece> Set()
    {
        var caption = SetCaption();
        var header = SetRow(
            HeaderRow(),
            i => ("TH", "/A <</O /Table /Scope /Column>>", [new TextRun(table.Columns[i].Header)]),
            Styles.TableHeader,
            new RowLook(RuleBelow: 0.8, RepeatedHeader: null)
        );
        header.GluedToPrevious = caption.Count > 0;
        List<Piece> pieces = [.. caption, header, .. SetBody(header)];
        TextPiece.Space(pieces, before: 6, after: 14);
        return pieces;
    }

    // A head without a body is not allowed; a table without rows has its header as its only row.
    private StructElement HeaderRow() =>
        (table.Rows.Count > 0 ? element.Add("THead") : element).Add("TR");

    private List<Piece> SetCaption()
    {
        if (table.Caption is not { } caption)
            return [];
        var lines = typesetter.Set(
            caption,
            Styles.TableHeader,
            element.Add("Caption"),
            PageFormat.TextWidth
        );
        var pieces = lines.ConvertAll(line => TextPiece.Of(line));
        foreach (var piece in pieces.Skip(1))
            piece.GluedToPrevious = true;
        TextPiece.Space(pieces, before: 0, after: 2);
        return pieces;
    }

    private List<Piece> SetBody(RowPiece header)
    {
        if (table.Rows.Count == 0)
            return [];
        var body = element.Add("TBody");
        var look = new RowLook(RuleBelow: 0.4, header.Height <= HighestRepeated ? header : null);
        List<Piece> rows =
        [
            .. table.Rows.Select(row =>
                SetRow(body.Add("TR"), i => Cell(row, i), Styles.Table, look)
            ),
        ];
        KeepTogether(rows);
        return rows;
    }

    // A small table stands whole; of a larger one no row is left alone above or below a page break.
    private static void KeepTogether(List<Piece> rows)
    {
        var isSmall = rows.Sum(row => row.Height) <= SmallTable;
        for (var i = 0; i < rows.Count; i++)
            rows[i].GluedToPrevious = isSmall || i <= 1 || i == rows.Count - 1;
    }

    private (string Type, string Entries, IReadOnlyList<Inline> Runs) Cell(
        TableRow row,
        int column
    ) =>
        table.RowHeaders && column == 0
            ? ("TH", "/A <</O /Table /Scope /Row>>", row.Cells[column].Runs)
            : ("TD", "", row.Cells[column].Runs);

    private RowPiece SetRow(
        StructElement row,
        Func<int, (string Type, string Entries, IReadOnlyList<Inline> Runs)> cell,
        TextStyle style,
        RowLook look
    )
    {
        List<Column> columns = [];
        var x = PageFormat.Left;
        for (var i = 0; i < widths.Length; i++)
        {
            var (type, entries, runs) = cell(i);
            var width = widths[i] - (i < widths.Length - 1 ? Gutter : 0);
            var lines = typesetter.Set(runs, style, row.Add(type, entries), width);
            columns.Add(new Column(x, width, lines, table.Columns[i].Alignment));
            x += widths[i];
        }
        return new RowPiece(columns)
        {
            Padding = 4,
            RuleBelow = look.RuleBelow,
            RepeatedHeader = look.RepeatedHeader,
        };
    }

    // The shares as asked for, unless a column would get too narrow for any word.
    private static double[] Widths(IReadOnlyList<TableColumn> columns)
    {
        var sum = columns.Sum(column => column.Width);
        var shares = columns.Select(column => column.Width / sum).ToArray();
        if (shares.Min() * PageFormat.TextWidth >= LeastWidth)
            return [.. shares.Select(share => share * PageFormat.TextWidth)];
        var free = PageFormat.TextWidth - columns.Count * LeastWidth;
        return [.. shares.Select(share => LeastWidth + share * free)];
    }

    private sealed record RowLook(double RuleBelow, Piece? RepeatedHeader);
}
