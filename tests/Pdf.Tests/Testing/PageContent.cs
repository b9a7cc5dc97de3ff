namespace Pdf.Tests.Testing;

/// <summary>What a page's content stream does, operator by operator.</summary>
internal sealed class PageContent
{
    private static readonly string[] Painting =
    [
        "Tj",
        "TJ",
        "'",
        "\"",
        "f",
        "F",
        "f*",
        "S",
        "s",
        "B",
        "b",
        "Do",
        "sh",
    ];

    public PageContent(PdfDictionary page)
    {
        var scanner = new PdfScanner(page.Dictionary("Contents").Stream(), 0, page.Reader);
        List<object> operands = [];
        for (var token = scanner.Next(); token is not null; token = scanner.Next())
            if (token is PdfOperator(var name))
            {
                Operators.Add(name);
                Take(name, operands);
                operands.Clear();
            }
            else
                operands.Add(token);
        Assert.Null(open);
    }

    public List<string> Operators { get; } = [];

    /// <summary>The numbers of the marked contents in order of appearance, with their tags.</summary>
    public List<(int Id, string Tag)> Marked { get; } = [];

    /// <summary>Operators that paint outside of both structure and artifacts.</summary>
    public List<string> Unmarked { get; } = [];

    /// <summary>Each shown code with the name of its font.</summary>
    public HashSet<(string Font, int Code)> Codes { get; } = [];

    private string? open;
    private string font = "";

    private void Take(string name, List<object> operands)
    {
        if (name == "BDC")
            Open(((PdfName)operands[0]).Value, (PdfDictionary)operands[1]);
        else if (name == "EMC")
            Close();
        else if (Painting.Contains(name) && open is null)
            Unmarked.Add(name);
        if (name == "Tf")
            font = ((PdfName)operands[0]).Value;
        if (name == "TJ")
            foreach (var codes in ((List<object?>)operands[0]).OfType<string>())
                for (var i = 0; i < codes.Length; i += 4)
                    Codes.Add((font, Convert.ToInt32(codes.Substring(i, 4), 16)));
    }

    private void Open(string tag, PdfDictionary properties)
    {
        Assert.Null(open);
        open = tag;
        if (tag != "Artifact")
            Marked.Add(((int)properties.Number("MCID"), tag));
        else
            Assert.Contains(properties.Name("Type"), (string[])["Layout", "Pagination"]);
    }

    private void Close()
    {
        Assert.NotNull(open);
        open = null;
    }
}
