using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Pdf.Tests.Testing;

/// <summary>A name such as /Page.</summary>
internal sealed record PdfName(string Value);

/// <summary>A pointer to another object.</summary>
internal sealed record PdfPointer(int Number);

/// <summary>An operator of a content stream.</summary>
internal sealed record PdfOperator(string Name);

/// <summary>
/// Reads files as this library writes them, independently of the library: objects by their place in the table at the
/// end. Dictionaries become <see cref="PdfDictionary"/>, arrays lists, text strings, numbers doubles.
/// </summary>
internal sealed class PdfReader
{
    private readonly byte[] file;
    private readonly Dictionary<int, int> offsets = [];
    private readonly Dictionary<int, object> known = [];

    public PdfReader(byte[] file)
    {
        this.file = file;
        var text = Encoding.Latin1.GetString(file);
        var table = int.Parse(
            text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0]
        );
        var lines = text[table..].Split('\n');
        Assert.Equal("xref", lines[0]);
        var count = int.Parse(lines[1].Split(' ')[1]);
        for (var i = 1; i < count; i++)
            offsets[i] = int.Parse(lines[2 + i][..10], CultureInfo.InvariantCulture);
        var trailer = text.IndexOf("trailer\n", table, StringComparison.Ordinal) + 8;
        Trailer = (PdfDictionary)new PdfScanner(file, trailer, this).Next()!;
    }

    public PdfDictionary Trailer { get; }
    public PdfDictionary Catalog => Trailer.Dictionary("Root");
    public IReadOnlyList<PdfDictionary> Pages =>
        [.. Catalog.Dictionary("Pages").List("Kids").Select(Dictionary)];
    public int ObjectCount => offsets.Count;

    /// <summary>The thing itself, when given a pointer.</summary>
    public object? Resolve(object? value)
    {
        if (value is not PdfPointer(var number))
            return value;
        if (!known.TryGetValue(number, out var found))
        {
            var scanner = new PdfScanner(file, offsets[number], this);
            Assert.Equal((double)number, scanner.Next());
            Assert.Equal(0.0, scanner.Next());
            Assert.Equal(new PdfOperator("obj"), scanner.Next());
            known[number] = found = scanner.NextObject()!;
        }
        return found;
    }

    public PdfDictionary Dictionary(object? value) => Assert.IsType<PdfDictionary>(Resolve(value));
}

/// <summary>A dictionary, and the bytes of the stream that follows it, if any.</summary>
internal sealed class PdfDictionary(PdfReader reader, Dictionary<string, object?> entries)
{
    public byte[]? Data { get; set; }

    public PdfReader Reader => reader;

    public object? this[string key] => reader.Resolve(Raw(key));

    public object? Raw(string key) => entries.GetValueOrDefault(key);

    public PdfDictionary Dictionary(string key) => Assert.IsType<PdfDictionary>(this[key]);

    public List<object?> List(string key) => Assert.IsType<List<object?>>(this[key]);

    public string Name(string key) => Assert.IsType<PdfName>(this[key]).Value;

    public string Text(string key) => Assert.IsType<string>(this[key]);

    public double Number(string key) => Assert.IsType<double>(this[key]);

    public int Count => entries.Count;

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The stream's bytes, unpacked.</summary>
    public byte[] Stream()
    {
        Assert.NotNull(Data);
        if (!Has("Filter") || Name("Filter") != "FlateDecode")
            return Data;
        using var zlib = new ZLibStream(new MemoryStream(Data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }
}
