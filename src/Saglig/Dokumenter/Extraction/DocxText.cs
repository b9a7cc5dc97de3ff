using System.IO.Compression;
using System.Xml;

namespace Saglig.Dokumenter.Extraction;

/// <summary>
/// The text of a Word document with its headers, footers, notes and comments.
/// Deleted text that change tracking still keeps is left out: the sender took it back.
/// </summary>
internal static class DocxText
{
    private static readonly string[] Beside =
    [
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "comments",
    ];

    public static void Read(Stream file, TextCollector text)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var parts = zip
            .Entries.Where(entry => IsText(entry.FullName))
            .OrderByDescending(entry =>
                entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
            );
        foreach (var part in parts)
        {
            using var content = part.Open();
            using var reader = SafeXml.Reader(content);
            while (!text.IsFull && reader.Read())
            {
                Take(reader, text);
            }
        }
    }

    private static bool IsText(string name) =>
        name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && name.LastIndexOf('/') == 4
        && (
            name.AsSpan(5).StartsWith("document", StringComparison.OrdinalIgnoreCase)
            || Beside.Any(part =>
                name.AsSpan(5).StartsWith(part, StringComparison.OrdinalIgnoreCase)
            )
        );

    private static void Take(XmlReader reader, TextCollector text)
    {
        switch (reader.NodeType, reader.LocalName)
        {
            case (XmlNodeType.Element, "t") when !reader.IsEmptyElement:
                reader.Read();
                text.Add(
                    reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace
                        ? reader.Value
                        : ""
                );
                break;
            case (XmlNodeType.Element, "tab"):
                text.Add("\t");
                break;
            case (XmlNodeType.Element, "br" or "cr"):
            case (XmlNodeType.EndElement, "p"):
                text.Line();
                break;
        }
    }
}
