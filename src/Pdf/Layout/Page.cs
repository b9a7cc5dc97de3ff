namespace Pdf;

/// <summary>
/// A page while it is being painted. Every mark belongs either to a structure element or to an artifact
/// (decoration and page furniture, which is not read aloud); nothing is painted outside both.
/// </summary>
internal sealed class Page(int index)
{
    private readonly List<(double Left, double Right, double Height)> underlines = [];
    private StructElement? open;
    private bool inArtifact;
    private double gray = -1;

    public int Index => index;
    public PdfBuffer Content { get; } = new();

    /// <summary>The elements of the marked contents, in the order of their numbers.</summary>
    public List<StructElement> Marked { get; } = [];
    public List<LinkAnnotation> Links { get; } = [];
    public List<ImageUse> Images { get; } = [];

    /// <summary>The object number; known when the file is written.</summary>
    public Ref Reference { get; set; }

    /// <summary>What is painted from now on belongs to this element. Inside an artifact it still belongs to the artifact.</summary>
    public void Mark(StructElement element)
    {
        if (inArtifact || open == element)
            return;
        Unmark();
        element.AddContent(index, Marked.Count);
        Content.Write($"/{element.Type} <</MCID {Marked.Count}>> BDC\n");
        Marked.Add(element);
        open = element;
    }

    /// <summary>Paints something that is not part of the text.</summary>
    /// <param name="kind">"/Type /Layout" for decoration, "/Type /Pagination" for headers and footers.</param>
    public void Artifact(string kind, Action paint)
    {
        Unmark();
        Content.Write($"/Artifact <<{kind}>> BDC\n");
        inArtifact = true;
        paint();
        inArtifact = false;
        Content.Write("EMC\n");
    }

    /// <summary>Shows glyphs of one font from a point on the baseline, counted from the page's top left corner.</summary>
    public void Show(
        ArraySegment<Glyph> glyphs,
        TextStyle style,
        double x,
        double baseline,
        bool hyphenated
    )
    {
        SetGray(style.Gray);
        var font = glyphs[0].Character.Font.Name;
        Content.Write(
            $"BT /{font} {style.Size} Tf 1 0 0 1 {x} {PageFormat.Height - baseline} Tm [<"
        );
        for (var i = 0; i < glyphs.Count; i++)
        {
            var (character, _, kern) = glyphs[i];
            var last = i == glyphs.Count - 1;
            if (character.IsSoftHyphen && !(last && hyphenated))
                continue;
            Content.Code(character.Code);
            if (kern != 0 && !last)
                Content.Write($"> {-kern} <");
        }
        Content.Write(">] TJ ET\n");
    }

    /// <summary>Makes a stretch of a line active, and underlines it when the page is finished.</summary>
    public void AddLink(
        LinkRun link,
        StructElement element,
        (double Left, double Right) reach,
        double top,
        TextStyle style
    )
    {
        var bottom = PageFormat.Height - top - style.Leading;
        double[] area = [reach.Left, bottom, reach.Right, bottom + style.Leading];
        var annotation = new LinkAnnotation(index, area, link, element);
        Links.Add(annotation);
        element.AddAnnotation(annotation);
        underlines.Add((reach.Left, reach.Right, top + style.Baseline + 1.8));
    }

    /// <summary>Draws a horizontal line as decoration.</summary>
    public void Line(
        double left,
        double right,
        double height,
        double thickness,
        double lineGray = 0
    )
    {
        if (inArtifact)
            DrawLine(left, right, height, thickness, lineGray);
        else
            Artifact("/Type /Layout", () => DrawLine(left, right, height, thickness, lineGray));
    }

    /// <summary>Draws an image whose upper left corner is at a point.</summary>
    public void Show(ImageUse image, double x, double top, double width, double height)
    {
        Images.Add(image);
        Content.Write(
            $"q {width} 0 0 {height} {x} {PageFormat.Height - top - height} cm /{image.Name} Do Q\n"
        );
    }

    /// <summary>Ends the page's text; page furniture may follow.</summary>
    public void Finish()
    {
        Unmark();
        if (underlines.Count == 0)
            return;
        Artifact(
            "/Type /Layout",
            () =>
            {
                foreach (var (left, right, height) in underlines)
                    DrawLine(left, right, height, thickness: 0.5, lineGray: 0);
            }
        );
    }

    private void DrawLine(
        double left,
        double right,
        double height,
        double thickness,
        double lineGray
    )
    {
        SetGray(lineGray);
        var y = PageFormat.Height - height;
        Content.Write($"{left} {y - thickness / 2} {right - left} {thickness} re f\n");
    }

    // One gray serves text and lines: lines are thin filled rectangles. The colour space is calibrated, so no profile is needed.
    private void SetGray(double value)
    {
        if (gray < 0)
            Content.Write("/Cs0 cs\n");
        if (gray != value)
            Content.Write($"{value} sc\n");
        gray = value;
    }

    private void Unmark()
    {
        if (open is not null)
            Content.Write("EMC\n");
        open = null;
    }
}
