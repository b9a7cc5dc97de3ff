using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Saglig.Dokumenter.Extraction;

/// <summary>The text of an ODT document; what change tracking keeps of deleted text is left out.</summary>
internal static class OdtText
{
    private const int MostSpaces = 100;

    public static void Read(Stream file, TextCollector text)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var content = zip.GetEntry("content.xml")?.Open() ?? Stream.Null;
        using var reader = SafeXml.Reader(content);
        var body = false;
        while (!text.IsFull && reader.Read())
        {
            body |= reader is { NodeType: XmlNodeType.Element, LocalName: "body" };
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "tracked-changes" })
            {
                reader.Skip();
            }

            if (body)
            {
                Take(reader, text);
            }
        }
    }

    private static void Take(XmlReader reader, TextCollector text)
    {
        switch (reader.NodeType, reader.LocalName)
        {
            case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace, _):
                text.Add(reader.Value);
                break;
            case (XmlNodeType.Element, "s"):
                text.Add(new string(' ', Spaces(reader.GetAttribute("text:c"))));
                break;
            case (XmlNodeType.Element, "tab"):
                text.Add("\t");
                break;
            case (XmlNodeType.Element, "line-break"):
            case (XmlNodeType.EndElement, "p" or "h"):
                text.Line();
                break;
        }
    }

    private static int Spaces(string? count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var spaces)
            ? Math.Min(spaces, MostSpaces)
            : 1;
}
