using System.Xml;

namespace Saglig.Dokumenter;

/// <summary>XML from strangers: no DTD, no resolver, no end to patience but a limit on size.</summary>
internal static class SafeXml
{
    private const long MostCharacters = 256L * 1024 * 1024;

    public static XmlReader Reader(Stream content) =>
        XmlReader.Create(
            content,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
                MaxCharactersFromEntities = 1024,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    /// <summary>A DTD may only stand before the root, and is the only thing there that the reader prohibits.</summary>
    public static bool IsProhibitedDtd(XmlReader reader, XmlException error) =>
        reader.Depth == 0 && error.Message.Contains("DTD", StringComparison.Ordinal);
}
