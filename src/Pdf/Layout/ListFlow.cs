namespace Pdf;

/// <summary>Sets lists: the label stands to the left of the entry's text.</summary>
internal static class ListFlow
{
    private const double LabelGap = 8;

    public static List<Piece> Set(BulletList list, Typesetter typesetter, StructElement root) =>
        Set(list.Items, _ => "•", "/A <</O /List /ListNumbering /Disc>>", typesetter, root);

    /// <summary>A label such as "Bilag 1" is text and no plain number, so no numbering is claimed for it.</summary>
    public static List<Piece> Set(NumberedList list, Typesetter typesetter, StructElement root)
    {
        var numbering = list.Label is null ? "Decimal" : "None";
        return Set(
            list.Items,
            list.LabelOf,
            $"/A <</O /List /ListNumbering /{numbering}>>",
            typesetter,
            root
        );
    }

    private static List<Piece> Set(
        IReadOnlyList<ListItem> items,
        Func<int, string> label,
        string entries,
        Typesetter typesetter,
        StructElement root
    )
    {
        if (items.Count == 0)
            return [];
        var element = root.Add("L", entries);
        List<(StructElement Item, TextLine Label)> labels = [];
        for (var i = 0; i < items.Count; i++)
        {
            var item = element.Add("LI");
            labels.Add(
                (
                    item,
                    typesetter.Set(label(i), Styles.Body, item.Add("Lbl"), PageFormat.TextWidth)[0]
                )
            );
        }
        var indent = labels.Max(entry => entry.Label.Width) + LabelGap;
        List<Piece> pieces =
        [
            .. labels.SelectMany((entry, i) => SetItem(items[i], entry, indent, typesetter)),
        ];
        pieces[^1].SpaceAfter = 8;
        return pieces;
    }

    private static List<Piece> SetItem(
        ListItem item,
        (StructElement Item, TextLine Label) entry,
        double indent,
        Typesetter typesetter
    )
    {
        var width = PageFormat.TextWidth - indent;
        var lines = typesetter.Set(item.Runs, Styles.Body, entry.Item.Add("LBody"), width);
        var label = new Column(PageFormat.Left, indent, [entry.Label]);
        List<Piece> pieces =
        [
            new RowPiece([label, new Column(PageFormat.Left + indent, width, [.. lines.Take(1)])]),
        ];
        pieces.AddRange(
            lines
                .Skip(1)
                .Select(line => new RowPiece([new Column(PageFormat.Left + indent, width, [line])]))
        );
        TextPiece.KeepTwoLines(pieces);
        TextPiece.Space(pieces, before: 0, after: 4);
        return pieces;
    }
}
