namespace Pdf;

/// <summary>An image in the text column, made smaller where the column or the page has no room for it.</summary>
internal sealed class ImagePiece : Piece
{
    private const double MostHeight = 560;
    private readonly ImageUse use;
    private readonly StructElement element;
    private readonly double width;

    public ImagePiece(ImageUse use, Image image, StructElement root)
    {
        this.use = use;
        element = root.Add("Figure", $"/Alt {PdfText.Of(image.AlternativeText)}");
        var shape = (double)use.Raster.Height / use.Raster.Width;
        var asked = Math.Min(
            PageFormat.FromMillimetres(image.WidthMillimetres),
            PageFormat.TextWidth
        );
        width = Math.Min(asked, MostHeight / shape);
        Height = width * shape;
    }

    public override double Height { get; }

    public override void Paint(Page page, double top)
    {
        var bottom = PageFormat.Height - top - Height;
        var box = new PdfBuffer(64);
        box.Write(
            $" /A <</O /Layout /Placement /Block /BBox [{PageFormat.Left} {bottom} {PageFormat.Left + width} {bottom + Height}]>>"
        );
        element.Entries += System.Text.Encoding.ASCII.GetString(box.Written);
        page.Mark(element);
        page.Show(use, PageFormat.Left, top, width, Height);
    }
}
