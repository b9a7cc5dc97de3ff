namespace Pdf;

/// <summary>What stands on every page around the text: document number and page number, and the running header.</summary>
internal static class PageFurniture
{
    // Nobody reads these words in the tree: page furniture is an artifact.
    private static readonly StructElement Nowhere = new("Artifact", null);

    public static void Paint(Document document, IReadOnlyList<Page> pages, Typesetter typesetter)
    {
        foreach (var page in pages)
        {
            Artifact(page, "Footer", () => PaintFooter(document, page, pages.Count, typesetter));
            if (page.Index > 0 && document.RunningHeader is { } header)
                Artifact(
                    page,
                    "Header",
                    () =>
                        Fit(typesetter, header, 1)
                            .Paint(page, PageFormat.Left, PageFormat.HeaderTop)
                );
        }
    }

    private static void Artifact(Page page, string kind, Action paint) =>
        page.Artifact($"/Type /Pagination /Subtype /{kind}", paint);

    private static void PaintFooter(Document document, Page page, int pages, Typesetter typesetter)
    {
        var label = Fit(typesetter, document.PageLabel(page.Index + 1, pages), 0.4);
        label.Paint(
            page,
            PageFormat.Left + PageFormat.TextWidth - label.Width,
            PageFormat.FooterTop
        );
        if (document.Number is { } number)
            Fit(typesetter, number, 0.6).Paint(page, PageFormat.Left, PageFormat.FooterTop);
    }

    // One line whatever its length: a long text is set smaller.
    private static TextLine Fit(Typesetter typesetter, string text, double share)
    {
        var room = share * PageFormat.TextWidth - 6;
        var line = typesetter.Set(text, Styles.Margin, Nowhere, double.MaxValue)[0];
        if (line.Width <= room)
            return line;
        var smaller = Styles.Margin with { Size = Styles.Margin.Size * room / line.Width };
        return typesetter.Set(text, smaller, Nowhere, double.MaxValue)[0];
    }
}
