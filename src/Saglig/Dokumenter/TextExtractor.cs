using System.Text;
using System.Xml;
using Saglig.Dokumenter.Extraction;

namespace Saglig.Dokumenter;

/// <summary>
/// Reads the text of a stored file for the search index. For the job worker: a bad file is an answer, not an exception,
/// and no file takes more than half a minute or a few megabytes.
/// </summary>
public sealed class TextExtractor
{
    /// <summary>Characters.</summary>
    public const int Most = 5_000_000;

    /// <summary>Reads a file that was inspected and accepted as the type; only a missing file or a broken disk throws.</summary>
    public async Task<TextResult> Extract(string path, DocumentType type, CancellationToken cancel)
    {
        try
        {
            return type switch
            {
                DocumentType.Pdf => await PdfText.Read(path, cancel),
                DocumentType.Docx => await InParts(path, DocxText.Read),
                DocumentType.Odt => await InParts(path, OdtText.Read),
                DocumentType.Email => await EmailText.Read(path, cancel),
                DocumentType.Text => await Plain(path, Encoding.UTF8, cancel),
                DocumentType.TextWindows1252 => await Plain(path, Windows1252, cancel),
                _ => new TextResult.NoText(),
            };
        }
        catch (Exception error)
            when (error is InvalidDataException or XmlException or FormatException)
        {
            return new TextResult.Failed(
                "Filens indhold kunne ikke læses. Det er muligvis beskadiget."
            );
        }
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static async Task<TextResult> InParts(string path, Action<Stream, TextCollector> read)
    {
        await using var file = File.OpenRead(path);
        var text = new TextCollector(Most);
        read(file, text);
        return text.Result();
    }

    private static async Task<TextResult> Plain(
        string path,
        Encoding encoding,
        CancellationToken cancel
    )
    {
        using var reader = new StreamReader(path, encoding);
        var text = new TextCollector(Most);
        var buffer = new char[8192];
        int read;
        while (!text.IsFull && (read = await reader.ReadAsync(buffer, cancel)) > 0)
        {
            text.Add(buffer.AsSpan(0, read));
        }

        return text.Result();
    }
}
