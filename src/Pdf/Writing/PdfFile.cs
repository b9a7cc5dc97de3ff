using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Pdf;

/// <summary>Writes numbered objects, then the table of where they are. Knows PDF's syntax but nothing of documents.</summary>
internal sealed class PdfFile
{
    private readonly PdfBuffer file = new(64 * 1024);
    private readonly List<int> offsets = [0];

    public PdfFile()
    {
        // The four bytes above 127 tell transfer programs that this is no text file; PDF/A asks for them.
        file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>Takes a number for an object that is written later, so that others can point to it.</summary>
    public Ref Reserve()
    {
        offsets.Add(0);
        return new Ref(offsets.Count - 1);
    }

    /// <summary>Writes an object: <c>file.Object(page, $"&lt;&lt;/Type /Page …&gt;&gt;")</c>.</summary>
    public void Object(
        Ref number,
        [InterpolatedStringHandlerArgument("", nameof(number))] PdfSyntax body
    )
    {
        Close();
    }

    /// <summary>Starts an object whose body is written piece by piece; end it with <see cref="Close"/>.</summary>
    public PdfBuffer Open(Ref number)
    {
        offsets[number.Number] = file.Length;
        file.Write($"{number.Number} 0 obj\n");
        return file;
    }

    public void Close() => file.Write("\nendobj\n");

    /// <summary>Writes a compressed stream.</summary>
    /// <param name="entries">Further entries of the stream's dictionary.</param>
    public void Stream(Ref number, ReadOnlySpan<byte> content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        RawStream(
            number,
            packed.GetBuffer().AsSpan(0, (int)packed.Length),
            $"{entries} /Filter /FlateDecode"
        );
    }

    /// <summary>Writes a stream as it is.</summary>
    public void RawStream(Ref number, ReadOnlySpan<byte> content, string entries)
    {
        Open(number).Write($"<</Length {content.Length} {entries}>>\nstream\n");
        file.Write(content);
        file.Write("\nendstream");
        Close();
    }

    /// <summary>Writes the table of objects and the trailer. The file's identifier is drawn from its content.</summary>
    public byte[] Finish(Ref catalog, Ref info)
    {
        var id = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var start = file.Length;
        file.Write($"xref\n0 {offsets.Count}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Skip(1))
            file.Write($"{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        file.Write(
            $"trailer\n<</Size {offsets.Count} /Root {catalog} /Info {info} /ID [<{id}> <{id}>]>>\n"
        );
        file.Write($"startxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }
}
