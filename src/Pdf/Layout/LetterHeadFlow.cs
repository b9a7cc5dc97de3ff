namespace Pdf;

/// <summary>Sets the head of a letter: recipient in the envelope's window, sender and facts in a column to the right.</summary>
internal sealed class LetterHeadFlow(Typesetter typesetter, StructElement root)
{
    private const double Gutter = 20;
    private static readonly double SenderX =
        PageFormat.Left + PageFormat.TextWidth - PageFormat.SenderWidth;
    private static readonly double RecipientWidth = SenderX - PageFormat.Left - Gutter;
    private static readonly double WindowOffset = PageFormat.RecipientTop - PageFormat.Top;

    public Piece Set(LetterHead head)
    {
        var recipient = SetLines(head.Recipient, _ => Styles.Recipient, RecipientWidth);
        var sender = SetLines(head.Sender, SenderStyle, PageFormat.SenderWidth);
        var facts = head.Facts.SelectMany(SetFact).ToList();
        return new RowPiece([
            new Column(PageFormat.Left, RecipientWidth, recipient, Offset: WindowOffset),
            new Column(SenderX, PageFormat.SenderWidth, sender),
            new Column(SenderX, PageFormat.SenderWidth, facts, Offset: FactsOffset(sender)),
        ])
        {
            StartsPage = true,
            LeastHeight = PageFormat.FirstText - PageFormat.Top,
            SpaceAfter = 14,
        };
    }

    private static TextStyle SenderStyle(int line) => line == 0 ? Styles.SenderName : Styles.Sender;

    // The facts line up with the recipient unless the sender's own lines reach farther down.
    private static double FactsOffset(List<TextLine> sender) =>
        Math.Max(WindowOffset, sender.Sum(line => line.Height) + Styles.Sender.Leading);

    private List<TextLine> SetLines(
        IReadOnlyList<string> lines,
        Func<int, TextStyle> style,
        double width
    )
    {
        if (lines.Count == 0)
            return [];
        var element = root.Add("P");
        return
        [
            .. lines.SelectMany((line, i) => typesetter.Set(line + "\n", style(i), element, width)),
        ];
    }

    private List<TextLine> SetFact(Fact fact) =>
        typesetter.Set(
            $"{fact.Label}: {fact.Value}",
            Styles.Sender,
            root.Add("P"),
            PageFormat.SenderWidth
        );
}
