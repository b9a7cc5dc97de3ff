using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Saglig.Dokumenter.Inspection;

namespace Saglig.Tests.Dokumenter;

/// <summary>Small files of every kind, made in code so that nothing binary is committed.</summary>
internal static class Samples
{
    public const string WordNamespace =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string ContentTypes =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] PdfOf(params string[] pages) =>
        SamplePdf.Make(pages.Length == 0 ? ["Afgørelse om fleksjob"] : pages);

    /// <summary>A zip of text parts, in the given order.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts) =>
        Zip([.. parts.Select(part => (part.Name, Utf8(part.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    public static byte[] Docx(string body = "<w:p><w:r><w:t>Lægeerklæring</w:t></w:r></w:p>") =>
        DocxWith([("word/styles.xml", Utf8("<styles/>"))], body);

    public static byte[] DocxWith(
        (string Name, byte[] Bytes)[] more,
        string body = "<w:p/>",
        string before = ""
    ) =>
        Zip([
            ("[Content_Types].xml", Utf8(ContentTypes)),
            (
                "word/document.xml",
                Utf8(
                    $"{before}<w:document xmlns:w='{WordNamespace}'><w:body>{body}</w:body></w:document>"
                )
            ),
            .. more,
        ]);

    public static byte[] Odt(
        string body = "<text:p>Partshøring</text:p>",
        string manifest = "<manifest/>"
    ) =>
        Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                    + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                    + $"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            ("META-INF/manifest.xml", manifest)
        );

    public static byte[] Png(int width = 2, int height = 2)
    {
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        size[8] = 8;
        var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(2 + 1) * 2]);
        }

        return Join(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            Chunk("IHDR", size),
            Chunk("IDAT", pixels.ToArray()),
            Chunk("IEND", [])
        );
    }

    /// <summary>The right segments in the right order around a scan with a stuffed byte and a restart marker.</summary>
    public static byte[] Jpeg() =>
        [
            .. new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10 },
            .. Utf8("JFIF\0"),
            .. new byte[] { 1, 1, 0, 0, 1, 0, 1, 0, 0 },
            .. new byte[] { 0xFF, 0xC0, 0x00, 0x0B, 8, 0, 2, 0, 2, 1, 1, 0x11, 0 },
            .. new byte[] { 0xFF, 0xDA, 0x00, 0x08, 1, 1, 0, 0, 63, 0 },
            .. new byte[] { 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9 },
        ];

    /// <summary>One page, one strip of four bytes at 8, and the page's fields behind it.</summary>
    public static byte[] Tiff(bool little = true, uint strip = 8, uint pageAgain = 0)
    {
        var bytes = new byte[12 + 2 + 4 * 12 + 4];
        Utf8(little ? "II*\0" : "MM\0*").CopyTo(bytes, 0);
        U32(4, 12);
        U16(12, 4);
        Field(0, 256, 2);
        Field(1, 257, 2);
        Field(2, 273, strip);
        Field(3, 279, 4);
        U32(bytes.Length - 4, pageAgain);
        return bytes;

        void Field(int index, ushort tag, uint value)
        {
            U16(14 + index * 12, tag);
            U16(16 + index * 12, 4);
            U32(18 + index * 12, 1);
            U32(22 + index * 12, value);
        }

        void U16(int at, ushort value)
        {
            if (little)
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), value);
        }

        void U32(int at, uint value)
        {
            if (little)
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);
        }
    }

    /// <summary>The old container with one name in its directory.</summary>
    public static byte[] Ole(string name)
    {
        var bytes = new byte[1024];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, 512);
        return bytes;
    }

    public static byte[] Email(
        string type = "text/plain; charset=utf-8",
        string body = "Jeg er syg i dag."
    ) =>
        Utf8(
            "From: Ali <ali@example.dk>\r\nTo: jobcenter@example.dk\r\nSubject: =?utf-8?q?Afbud_p=C3=A5_m=C3=B8de?=\r\n"
                + "Date: Mon, 2 Mar 2026 08:00:00 +0100\r\nMessage-ID: <1@example.dk>\r\nMIME-Version: 1.0\r\n"
                + $"Content-Type: {type}\r\n\r\n{body}\r\n"
        );

    public static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    private static byte[] Chunk(string name, byte[] data)
    {
        var named = Join(Utf8(name), data);
        var crc = new Crc32();
        crc.Add(named);
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, crc.Value);
        return Join(length, named, sum);
    }
}
