namespace Pdf;

/// <summary>Sets lists: the label stands to the left of the entry's text.</summary>
internal sealed class ListFlow(Typesetter typesetter, StructElement root)
{
    private const double LabelGap = 8;

    public List<Piece> Set(BulletList list) => Set(list.Items, _ => "•", "Disc");

    /// <summary>A label such as "Bilag 1" is text and no plain number, so no numbering is claimed for it.</summary>
    public List<Piece> Set(NumberedList list) =>
        Set(list.Items, list.LabelOf, list.Label is null ? "Decimal" : "None");

    private List<Piece> Set(
        IReadOnlyList<ListItem> items,
        Func<int, string> label,
        string numbering
    )
    {
        if (items.Count == 0)
            return [];
        var list = root.Add("L", $"/A <</O /List /ListNumbering /{numbering}>>");
        var labels = items.Select((_, i) => SetLabel(list.Add("LI"), label(i))).ToList();
        var indent = labels.Max(entry => entry.Label.Width) + LabelGap;
        List<Piece> pieces = [.. labels.SelectMany((entry, i) => SetItem(items[i], entry, indent))];
        pieces[^1].SpaceAfter = 8;
        return pieces;
    }

    private (StructElement Item, TextLine Label) SetLabel(StructElement item, string label) =>
        (item, typesetter.Set(label, Styles.Body, item.Add("Lbl"), PageFormat.TextWidth)[0]);

    private List<Piece> SetItem(
        ListItem item,
        (StructElement Item, TextLine Label) entry,
        double indent
    )
    {
        var (x, width) = (PageFormat.Left + indent, PageFormat.TextWidth - indent);
        var lines = typesetter.Set(item.Runs, Styles.Body, entry.Item.Add("LBody"), width);
        var label = new Column(PageFormat.Left, indent, [entry.Label]);
        List<Piece> pieces = [new RowPiece([label, new Column(x, width, [.. lines.Take(1)])])];
        pieces.AddRange(lines.Skip(1).Select(line => new RowPiece([new Column(x, width, [line])])));
        TextPiece.KeepTwoLines(pieces);
        TextPiece.Space(pieces, before: 0, after: 4);
        return pieces;
    }
}
