using System.Text.Json.Serialization;

namespace Pdf;

/// <summary>Whether the cells of a column stand to the left (words) or to the right (amounts).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Alignment>))]
public enum Alignment
{
    Start,
    End,
}

/// <summary>A column of a table.</summary>
/// <param name="Width">The column's share of the text width, compared with the other columns.</param>
public sealed record TableColumn(
    string Header,
    double Width = 1,
    Alignment Alignment = Alignment.Start
)
{
    /// <summary>Never blank: a screen reader says it before each cell.</summary>
    public string Header { get; } = PlainText.RequiredLine(Header, nameof(Header));

    /// <summary>0.1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0.1 to 100.</exception>
    public double Width { get; } =
        Width is >= 0.1 and <= 100
            ? Width
            : throw new ArgumentOutOfRangeException(nameof(Width), Width, "0.1 to 100");
}

/// <summary>A cell of running text; may be empty.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Runs)
{
    /// <summary>The text in order.</summary>
    public IReadOnlyList<Inline> Runs { get; } = Lists.Whole(Runs, nameof(Runs));

    /// <summary>Lets a plain string stand where a cell is asked for.</summary>
    public static implicit operator TableCell(string text) => new([text]);
}

/// <summary>One row; has a cell for each column.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>One for each column.</summary>
    public IReadOnlyList<TableCell> Cells { get; } = Lists.Whole(Cells, nameof(Cells));

    /// <summary>Shorthand: <c>TableRow.Of("2026", "12.000 kr.")</c>.</summary>
    public static TableRow Of(params IReadOnlyList<TableCell> cells) => new(cells);
}

/// <summary>
/// A table with a header row, which is printed again on each page that the table reaches.
/// A row stays together unless it is so high that it would leave a large gap.
/// </summary>
/// <param name="Columns">1 to 12.</param>
/// <param name="Caption">What the table shows; printed above it. Null leaves it out.</param>
/// <param name="RowHeaders">Whether the first cell names its row, so that it is read aloud with the other cells.</param>
public sealed record Table(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    string? Caption = null,
    bool RowHeaders = false
) : Block
{
    /// <summary>1 to 12 columns.</summary>
    /// <exception cref="ArgumentException">There are none or more than 12.</exception>
    public IReadOnlyList<TableColumn> Columns { get; } =
        Columns.Count is >= 1 and <= 12
            ? Lists.Whole(Columns, nameof(Columns))
            : throw new ArgumentException("A table has 1 to 12 columns.", nameof(Columns));

    /// <summary>Each with as many cells as there are columns.</summary>
    /// <exception cref="ArgumentException">A row has too few or too many cells.</exception>
    public IReadOnlyList<TableRow> Rows { get; } =
        Rows.All(row => row?.Cells.Count == Columns.Count)
            ? Lists.Whole(Rows, nameof(Rows))
            : throw new ArgumentException("Each row has a cell for each column.", nameof(Rows));

    /// <summary>Printed above the table, or null.</summary>
    public string? Caption { get; } =
        Caption is null ? null : PlainText.RequiredLine(Caption, nameof(Caption));
}
