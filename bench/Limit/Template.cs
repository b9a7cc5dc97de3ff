using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bench.Limit;

/// <summary>
/// A page written by hand: fixed bytes, and between them the values of the rows, encoded. It is learnt from the page
/// that the program wrote and the rows it wrote it from, so that the limit always writes the very same bytes. What the
/// program formats (dates, names of kinds) is fixed bytes here, which is in the limit's favour.
/// </summary>
internal sealed class Template
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly List<Piece> pieces = [];

    private sealed record Piece(byte[] Fixed, int Row, int Column);

    /// <summary>Values of the rows in which the page shows them.</summary>
    public int Values => pieces.Count - 1;

    /// <param name="page">The bytes of the program's page.</param>
    /// <param name="rows">The rows of the query that the page lists, as text.</param>
    public static Template Learn(byte[] page, IReadOnlyList<string?[]> rows)
    {
        var template = new Template();
        var text = Encoding.UTF8.GetString(page);
        var at = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (start, length, column) in Find(text, at, rows[row]))
            {
                template.pieces.Add(new(Encoding.UTF8.GetBytes(text[at..start]), row, column));
                at = start + length;
            }
        }
        template.pieces.Add(new(Encoding.UTF8.GetBytes(text[at..]), -1, -1));
        return template;
    }

    /// <summary>The values of one row that come next in the page, near each other and in the page's order.</summary>
    private static List<(int Start, int Length, int Column)> Find(
        string text,
        int from,
        string?[] row
    )
    {
        const int Near = 4000;
        var found = new List<(int Start, int Length, int Column)>();
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is not { Length: >= 4 } value)
                continue;
            var encoded = Encoder.Encode(value);
            var span = text.AsSpan(from, Math.Min(Near, text.Length - from));
            var start = span.IndexOf(encoded, StringComparison.Ordinal);
            if (start >= 0)
                found.Add((from + start, encoded.Length, column));
        }
        found.Sort();
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i].Start < found[i - 1].Start + found[i - 1].Length)
                found.RemoveAt(i);
        return found;
    }

    /// <summary>Writes the page with these rows.</summary>
    public void Write(IBufferWriter<byte> to, IReadOnlyList<string?[]> rows)
    {
        foreach (var piece in pieces)
        {
            to.Write(piece.Fixed);
            if (piece.Row >= 0)
                Encoding.UTF8.GetBytes(Encoder.Encode(rows[piece.Row][piece.Column]!), to);
        }
    }
}
