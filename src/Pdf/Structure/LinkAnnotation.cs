namespace Pdf;

/// <summary>The active area of a link on one line of a page; a link over two lines has two.</summary>
/// <param name="Area">Left, bottom, right and top in points from the page's lower left corner.</param>
internal sealed record LinkAnnotation(int Page, double[] Area, LinkRun Link, StructElement Element)
{
    /// <summary>The object number; known when the file is written.</summary>
    public Ref Reference { get; set; }

    /// <summary>The dictionary; <paramref name="key"/> finds the element from the annotation.</summary>
    public void Write(PdfFile file, int key)
    {
        var address = Link.Target.AbsoluteUri;
        var spoken = address.EndsWith(Link.Text, StringComparison.Ordinal)
            ? Link.Text
            : $"{Link.Text} ({address})";
        file.Object(
            Reference,
            $"<</Type /Annot /Subtype /Link /Rect [{Area}] /Border [0 0 0] /F 4 /Contents {PdfText.Of(spoken)} /StructParent {key} /A <</S /URI /URI {PdfText.Of(address)}>>>>"
        );
    }
}
