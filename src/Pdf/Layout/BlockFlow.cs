using System.Diagnostics;

namespace Pdf;

/// <summary>
/// Turns blocks into pieces, and builds the structure tree in the same order. Decides what stays together.
/// </summary>
internal sealed class BlockFlow(Typesetter typesetter, ImageSet images)
{
    private readonly List<Piece> pieces = [];
    private bool keepWithNext;

    /// <summary>The root of the structure tree.</summary>
    public StructElement Root { get; } = new("Document", null);

    public IReadOnlyList<Piece> Pieces => pieces;

    public void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                AddHeading(heading);
                break;
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Signature signature:
                AddSignature(signature);
                break;
            default:
                AddAll(SetOther(block));
                break;
        }
    }

    private List<Piece> SetOther(Block block) =>
        block switch
        {
            LetterHead head => [new LetterHeadFlow(typesetter, Root).Set(head)],
            BulletList list => new ListFlow(typesetter, Root).Set(list),
            NumberedList list => new ListFlow(typesetter, Root).Set(list),
            Table table => new TableFlow(table, typesetter, Root).Set(),
            Image image =>
            [
                new ImagePiece(images.Use(image), image, Root) { SpaceBefore = 6, SpaceAfter = 10 },
            ],
            Rule => [new RulePiece { SpaceBefore = 8, SpaceAfter = 8 }],
            Space space => [new GapPiece(PageFormat.FromMillimetres(space.Millimetres))],
            _ => throw new UnreachableException(),
        };

    // Glues to a heading above; a heading or a line that ends with a colon in turn keeps what follows.
    private void AddAll(List<Piece> added, bool keepsNext = false)
    {
        if (added.Count == 0)
            return;
        added[0].GluedToPrevious |= keepWithNext;
        pieces.AddRange(added);
        keepWithNext = keepsNext || (added[^1].IsGap && keepWithNext);
    }

    private void AddHeading(Heading heading)
    {
        var style = Styles.Heading(heading.Level);
        var (before, after) = Styles.HeadingSpace(heading.Level);
        var element = Root.Add($"H{heading.Level}");
        var lines = typesetter.Set(heading.Text, style, element, PageFormat.TextWidth);
        var set = lines.Select((line, i) => TextPiece.Of(line, i == 0 ? heading : null)).ToList();
        foreach (var piece in set.Skip(1))
            piece.GluedToPrevious = true;
        TextPiece.Space(set, before, after);
        AddAll(set, keepsNext: true);
    }

    private void AddParagraph(Paragraph paragraph)
    {
        if (paragraph.Runs.All(run => PlainText.IsBlank(run.Text)))
            return;
        var lines = typesetter.Set(
            paragraph.Runs,
            Styles.Body,
            Root.Add("P"),
            PageFormat.TextWidth
        );
        var set = lines.ConvertAll(line => TextPiece.Of(line));
        TextPiece.KeepTwoLines(set);
        TextPiece.Space(set, before: 0, after: 8);
        AddAll(set, keepsNext: paragraph.Runs[^1].Text.TrimEnd().EndsWith(':'));
    }

    // The end of the text above comes along, so that nobody signs an empty page.
    private void AddSignature(Signature signature)
    {
        var closing = SetLine(Root.Add("P"), signature.Closing, Styles.Body);
        var name = Root.Add("P");
        string[] lines = [signature.Title, signature.Unit ?? ""];
        List<Piece> set =
        [
            .. closing,
            new GapPiece(closing.Count == 0 ? 0 : 14),
            .. SetLine(name, signature.Name, Styles.Body with { Bold = true }),
            .. lines.SelectMany(line => SetLine(name, line, Styles.Body)),
        ];
        foreach (var piece in set.Skip(1))
            piece.GluedToPrevious = true;
        set[0].GluedToPrevious = pieces.Count > 0;
        TextPiece.Space(set, before: 16, after: 12);
        AddAll(set);
    }

    private List<Piece> SetLine(StructElement element, string text, TextStyle style) =>
        typesetter
            .Set(text, style, element, PageFormat.TextWidth)
            .ConvertAll(line => TextPiece.Of(line));
}
