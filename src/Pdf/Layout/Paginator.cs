namespace Pdf;

/// <summary>
/// Fills pages with pieces. Pieces that are glued together move together; only a group that is higher than a page
/// is divided against its will.
/// </summary>
internal sealed class Paginator
{
    private readonly List<Page> pages = [];
    private readonly List<Bookmark> bookmarks = [];
    private double top;
    private double spaceAfter;
    private bool isFresh;

    private Paginator() => NewPage();

    private double Room => PageFormat.Bottom - top;

    /// <summary>Lays out all pieces; there is always at least one page.</summary>
    public static (IReadOnlyList<Page> Pages, IReadOnlyList<Bookmark> Bookmarks) Fill(
        IReadOnlyList<Piece> pieces
    )
    {
        var paginator = new Paginator();
        for (int i = 0, count; i < pieces.Count; i += count)
        {
            for (count = 1; i + count < pieces.Count && pieces[i + count].GluedToPrevious; )
                count++;
            paginator.PlaceGroup([.. pieces.Skip(i).Take(count)]);
        }
        foreach (var page in paginator.pages)
            page.Finish();
        return (paginator.pages, paginator.bookmarks);
    }

    private void PlaceGroup(List<Piece> group)
    {
        if (!isFresh && (group[0].StartsPage || !FitsHere(group)))
            NewPage();
        foreach (var piece in group)
            Place(piece);
    }

    // A group fits also when its last piece can be divided well at the foot of the page.
    private bool FitsHere(List<Piece> group)
    {
        var room =
            Room
            - HeightOf(group[..^1])
            - (group.Count == 1 ? GapBefore(group[0]) : Gap(group[^2], group[^1]));
        return group[^1].Height <= room || group[^1].Split(room, mustFit: false) is not null;
    }

    private double HeightOf(List<Piece> group)
    {
        var height = group.Count == 0 ? 0 : GapBefore(group[0]);
        for (var i = 0; i < group.Count; i++)
            height += group[i].Height + (i > 0 ? Gap(group[i - 1], group[i]) : 0);
        return height;
    }

    private void Place(Piece piece)
    {
        StartWithHeader(piece);
        while (piece.Height > Room - GapBefore(piece))
        {
            var parts = piece.Split(Room - GapBefore(piece), mustFit: isFresh);
            if (parts is null && isFresh)
                break; // Indivisible and higher than a page, which no piece is made to be.
            if (parts is var (head, tail))
            {
                Paint(head);
                piece = tail;
            }
            NewPage();
            StartWithHeader(piece);
        }
        if (!(piece.IsGap && isFresh))
            Paint(piece);
    }

    private void StartWithHeader(Piece piece)
    {
        if (!isFresh || piece.RepeatedHeader is not { } header)
            return;
        pages[^1].Artifact("/Type /Pagination", () => header.Paint(pages[^1], top));
        top += header.Height;
    }

    private void Paint(Piece piece)
    {
        top += GapBefore(piece);
        if (piece.Heading is { } heading)
            bookmarks.Add(
                new Bookmark(
                    heading.Level,
                    heading.Text,
                    pages[^1].Index,
                    PageFormat.Height - top + 6
                )
            );
        piece.Paint(pages[^1], top);
        top += piece.Height;
        spaceAfter = piece.SpaceAfter;
        isFresh = false;
    }

    private double GapBefore(Piece piece) => isFresh ? 0 : Math.Max(spaceAfter, piece.SpaceBefore);

    private static double Gap(Piece above, Piece below) =>
        Math.Max(above.SpaceAfter, below.SpaceBefore);

    private void NewPage()
    {
        pages.Add(new Page(pages.Count));
        top = PageFormat.Top;
        spaceAfter = 0;
        isFresh = true;
    }
}
