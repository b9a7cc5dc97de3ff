namespace Pdf;

/// <summary>Sets the head of a letter: recipient in the envelope's window, sender and facts in a column to the right.</summary>
internal static class LetterHeadFlow
{
    public static Piece Set(LetterHead head, Typesetter typesetter, StructElement root)
    {
        var senderX = PageFormat.Left + PageFormat.TextWidth - PageFormat.SenderWidth;
        var recipientWidth = senderX - PageFormat.Left - 20;
        var recipient = SetLines(
            head.Recipient,
            _ => Styles.Recipient,
            typesetter,
            root,
            recipientWidth
        );
        var sender = SetLines(
            head.Sender,
            i => i == 0 ? Styles.SenderName : Styles.Sender,
            typesetter,
            root,
            PageFormat.SenderWidth
        );
        var facts = head
            .Facts.SelectMany(fact => SetFact(fact, typesetter, root.Add("P")))
            .ToList();
        return new RowPiece([
            new Column(
                PageFormat.Left,
                recipientWidth,
                recipient,
                Offset: PageFormat.RecipientTop - PageFormat.Top
            ),
            new Column(senderX, PageFormat.SenderWidth, sender),
            new Column(senderX, PageFormat.SenderWidth, facts, Offset: FactsOffset(sender)),
        ])
        {
            StartsPage = true,
            LeastHeight = PageFormat.FirstText - PageFormat.Top,
            SpaceAfter = 14,
        };
    }

    // The facts line up with the recipient unless the sender's own lines reach farther down.
    private static double FactsOffset(List<TextLine> sender) =>
        Math.Max(
            PageFormat.RecipientTop - PageFormat.Top,
            sender.Sum(line => line.Height) + Styles.Sender.Leading
        );

    private static List<TextLine> SetLines(
        IReadOnlyList<string> lines,
        Func<int, TextStyle> style,
        Typesetter typesetter,
        StructElement root,
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

    private static List<TextLine> SetFact(
        Fact fact,
        Typesetter typesetter,
        StructElement element
    ) =>
        typesetter.Set(
            $"{fact.Label}: {fact.Value}",
            Styles.Sender,
            element,
            PageFormat.SenderWidth
        );
}
