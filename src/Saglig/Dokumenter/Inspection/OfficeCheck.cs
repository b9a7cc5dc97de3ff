using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Saglig.Dokumenter.Inspection;

/// <summary>
/// Opens a zip as a Word or ODT document: unfolds every part with its checksum, under limits,
/// and reads every XML part without ever following a reference out of it.
/// </summary>
internal static class OfficeCheck
{
    private const long MostBytes = 512L * 1024 * 1024;
    private const long FreeBytes = 16L * 1024 * 1024;
    private const int MostFolding = 200;
    public static ReadOnlySpan<byte> Magic => "PK\x03\x04"u8;

    public static FileVerdict Inspect(Stream file)
    {
        if (ZipDirectory.Read(file) is not { } directory)
        {
            return LooksLikeWord(file)
                ? new FileVerdict.Damaged(DocumentType.Docx)
                : new FileVerdict.WrongType(LookAlike.Archive);
        }

        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return TypeOf(directory, zip) switch
            {
                (null, { } other) => new FileVerdict.WrongType(other),
                ({ } type, _) => Names(directory)
                    ?? Contents(type, directory, zip)
                    ?? new FileVerdict.Accepted(type),
                _ => new FileVerdict.WrongType(LookAlike.Archive),
            };
        }
        catch (InvalidDataException)
        {
            return new FileVerdict.Damaged(
                directory.Has("mimetype") ? DocumentType.Odt : DocumentType.Docx
            );
        }
    }

    private static bool LooksLikeWord(Stream file)
    {
        var head = Bytes.Head(file, 4096).AsSpan();
        return head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("word/"u8) >= 0;
    }

    private static (DocumentType?, LookAlike?) TypeOf(ZipDirectory zip, ZipArchive archive) =>
        zip.Has("[Content_Types].xml") && zip.HasUnder("word/document") ? (DocumentType.Docx, null)
        : zip.HasUnder("xl/") ? (null, LookAlike.Excel)
        : zip.HasUnder("ppt/") ? (null, LookAlike.Slides)
        : zip.HasUnder("Index/Document.iwa") ? (null, LookAlike.Pages)
        : zip.Has("META-INF/MANIFEST.MF") || zip.Has("AndroidManifest.xml")
            ? (null, LookAlike.Program)
        : zip.Has("mimetype") ? OfMimetype(archive)
        : (null, LookAlike.Archive);

    private static (DocumentType?, LookAlike?) OfMimetype(ZipArchive archive)
    {
        using var part = archive.GetEntry("mimetype")!.Open();
        var bytes = new byte[128];
        var text = Encoding
            .ASCII.GetString(bytes, 0, part.ReadAtLeast(bytes, bytes.Length, false))
            .Trim();
        return text switch
        {
            "application/vnd.oasis.opendocument.text" => (DocumentType.Odt, null),
            "application/vnd.oasis.opendocument.spreadsheet" => (null, LookAlike.Excel),
            "application/vnd.oasis.opendocument.presentation" => (null, LookAlike.Slides),
            "application/epub+zip" => (null, LookAlike.Book),
            _ => (null, LookAlike.Archive),
        };
    }

    private static FileVerdict? Names(ZipDirectory zip) =>
        zip.Entries.Any(entry => entry.Encrypted) ? new FileVerdict.Encrypted()
        : zip.Entries.Any(entry => LeadsOut(entry.Name)) || HasTwins(zip)
            ? new FileVerdict.Suspicious(Suspicion.Paths)
        : zip.Entries.Any(entry => IsMacro(entry.Name))
            ? new FileVerdict.Suspicious(Suspicion.Macros)
        : null;

    private static bool HasTwins(ZipDirectory zip) =>
        zip.Entries.DistinctBy(entry => entry.Name).Count() < zip.Entries.Count;

    private static bool LeadsOut(string name)
    {
        var path = name.Replace('\\', '/');
        return path.StartsWith('/')
            || path.Contains(':')
            || path.Any(char.IsControl)
            || path.Split('/').Contains("..");
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.Ordinal)
        || name.StartsWith("Scripts/", StringComparison.Ordinal);

    private static FileVerdict? Contents(
        DocumentType type,
        ZipDirectory directory,
        ZipArchive archive
    )
    {
        long total = 0;
        for (var i = 0; i < directory.Entries.Count; i++)
        {
            var part = archive.Entries[i];
            using var content = new PartReader(
                part.Open(),
                Math.Min(
                    MostBytes - total,
                    Math.Max(FreeBytes, part.CompressedLength * MostFolding)
                )
            );
            if (IsXml(part.Name) && ReadXml(content) is { } refused)
            {
                return refused;
            }

            content.CopyTo(Stream.Null);
            total += content.Count;
            if (content.Overflows)
            {
                return new FileVerdict.Suspicious(Suspicion.Bomb);
            }

            if (
                content.Count != directory.Entries[i].Size
                || content.Crc != directory.Entries[i].Crc
            )
            {
                return new FileVerdict.Damaged(type);
            }
        }

        return null;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Broken XML is left to the checksum: what a program wrote badly but whole can still be opened by it.</summary>
    private static FileVerdict? ReadXml(Stream content)
    {
        using var reader = SafeXml.Reader(content);
        try
        {
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                {
                    return new FileVerdict.Encrypted();
                }
            }

            return null;
        }
        catch (XmlException error)
        {
            return SafeXml.IsProhibitedDtd(reader, error)
                ? new FileVerdict.Suspicious(Suspicion.ExternalXml)
                : null;
        }
    }
}
