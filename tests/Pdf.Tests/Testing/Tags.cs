namespace Pdf.Tests.Testing;

/// <summary>An element of the structure tree in a written file, with all that hangs below it.</summary>
internal sealed record Tag(int Number, string Type, PdfDictionary Dictionary, List<Tag> Children)
{
    /// <summary>The marked contents of this element alone: page object and number.</summary>
    public List<(int Page, int Id)> Contents { get; } = [];

    /// <summary>The object numbers of the annotations of this element alone.</summary>
    public List<int> Annotations { get; } = [];

    public IEnumerable<Tag> All() => [this, .. Children.SelectMany(child => child.All())];

    /// <summary>The structure tree from its root; checks that each element points back to its parent.</summary>
    public static Tag Tree(PdfReader reader)
    {
        var root = reader.Catalog.Dictionary("StructTreeRoot");
        var top = Assert.IsType<PdfPointer>(root.Raw("K"));
        return Read(reader, top, ((PdfPointer)reader.Catalog.Raw("StructTreeRoot")!).Number);
    }

    private static Tag Read(PdfReader reader, PdfPointer pointer, int parent)
    {
        var dictionary = reader.Dictionary(pointer);
        Assert.Equal("StructElem", dictionary.Name("Type"));
        Assert.Equal(new PdfPointer(parent), dictionary.Raw("P"));
        var tag = new Tag(pointer.Number, dictionary.Name("S"), dictionary, []);
        foreach (var kid in dictionary.List("K"))
            tag.Add(reader, kid);
        return tag;
    }

    private void Add(PdfReader reader, object? kid)
    {
        if (kid is double number)
            Contents.Add((((PdfPointer)Dictionary.Raw("Pg")!).Number, (int)number));
        else if (kid is PdfPointer pointer)
            Children.Add(Read(reader, pointer, Number));
        else
            AddReference(Assert.IsType<PdfDictionary>(kid));
    }

    private void AddReference(PdfDictionary kid)
    {
        if (kid.Name("Type") == "OBJR")
            Annotations.Add(((PdfPointer)kid.Raw("Obj")!).Number);
        else
            Contents.Add((((PdfPointer)kid.Raw("Pg")!).Number, (int)kid.Number("MCID")));
    }
}
