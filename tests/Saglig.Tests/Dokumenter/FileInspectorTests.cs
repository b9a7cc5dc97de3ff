using System.Text;
using Saglig.Dokumenter;
using static Saglig.Tests.Dokumenter.Samples;

namespace Saglig.Tests.Dokumenter;

public sealed class FileInspectorTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    public static TheoryData<string, byte[], DocumentType> Good =>
        new()
        {
            { "afgørelse.pdf", Samples.PdfOf(), DocumentType.Pdf },
            { "med luft foran.pdf", Join(Utf8("\r\n"), Samples.PdfOf()), DocumentType.Pdf },
            { "åben uden kode.pdf", SamplePdf.Locked(""), DocumentType.Pdf },
            { "erklæring.docx", Docx(), DocumentType.Docx },
            { "brev.odt", Odt(), DocumentType.Odt },
            { "skærm.png", Png(), DocumentType.Png },
            { "foto.jpg", Jpeg(), DocumentType.Jpeg },
            { "levende foto.jpg", Join(Jpeg(), new byte[5000]), DocumentType.Jpeg },
            { "scan.tif", Tiff(), DocumentType.Tiff },
            { "scan2.tif", Tiff(little: false), DocumentType.Tiff },
            { "note.txt", Utf8("Børn og læge. § 12, stk. 2"), DocumentType.Text },
            {
                "gammel.txt",
                Encoding.Latin1.GetBytes("Børn og læge"),
                DocumentType.TextWindows1252
            },
            { "mail.eml", Email(), DocumentType.Email },
            { "forkert navn.exe", Samples.PdfOf(), DocumentType.Pdf },
            { "foto.docx", Png(), DocumentType.Png },
            { "side.txt", Utf8("<!doctype html><script>alert(1)</script>"), DocumentType.Text },
            { "BMW.txt", Utf8("BMW solgt. MZ er initialer."), DocumentType.Text },
            {
                "samtale.txt",
                Utf8("From: Ali\nTo: Mette\nSubject: en note om mødet"),
                DocumentType.Text
            },
        };

    [Theory, MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public async Task A_whole_file_is_accepted_as_what_it_is(
        string name,
        byte[] content,
        DocumentType type
    ) => Assert.Equal(new FileVerdict.Accepted(type), await Inspect(content, name));

    public static TheoryData<string, byte[], LookAlike> Wrong =>
        new()
        {
            { "a.doc", Ole("WordDocument"), LookAlike.OldWord },
            { "a.msg", Ole("__properties_version1.0"), LookAlike.Outlook },
            { "a.pdf", Ole("Workbook"), LookAlike.Excel },
            { "a.mpp", Ole("Noget andet"), LookAlike.OldOffice },
            { "a.zip", Zip(("brev.pdf", "x")), LookAlike.Archive },
            { "a.zip", Join(Utf8("PK\x05\x06"), new byte[18]), LookAlike.Archive },
            {
                "a.docx",
                Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>")),
                LookAlike.Excel
            },
            { "a.epub", Zip(("mimetype", "application/epub+zip")), LookAlike.Book },
            { "a.jar", Zip(("META-INF/MANIFEST.MF", "x")), LookAlike.Program },
            { "a.pdf", Join(Utf8("MZ"), new byte[100]), LookAlike.Program },
            { "a.txt", Utf8("#!/bin/sh\nrm -rf /"), LookAlike.Program },
            { "a.js", Utf8("alert(1)"), LookAlike.Program },
            { "a.html", Utf8("\uFEFF  <!DOCTYPE html><p>"), LookAlike.Html },
            { "a.pdf", Utf8("<html><body>Log ind"), LookAlike.Html },
            { "a.svg", Utf8("<?xml version='1.0'?><svg onload='alert(1)'/>"), LookAlike.Svg },
            { "a.xml", Utf8("<?xml version='1.0'?><faktura/>"), LookAlike.Xml },
            { "a.heic", Join(new byte[4], Utf8("ftypheic"), new byte[50]), LookAlike.Heic },
            { "a.mp4", Join(new byte[4], Utf8("ftypisom"), new byte[50]), LookAlike.Film },
            { "a.webp", Utf8("RIFF\x01\x01\x01\x01WEBPVP8 "), LookAlike.Picture },
            { "a.wav", Utf8("RIFF\x01\x01\x01\x01WAVEfmt "), LookAlike.Sound },
            { "a.amr", Utf8("#!AMR\n"), LookAlike.Sound },
            { "a.rtf", Utf8(@"{\rtf1 hej}"), LookAlike.Rtf },
            {
                "a.txt",
                Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("hej")).ToArray(),
                LookAlike.Utf16
            },
            { "a.bin", [1, 2, 3, 0, 5], LookAlike.Unknown },
            { "brudt.txt", Join(Utf8("Børn "), [0xC3, 0x28, 0x81]), LookAlike.Unknown },
        };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_wrong_type_is_refused_and_named(string name, byte[] content, LookAlike kind)
    {
        var refused = Assert.IsType<FileVerdict.WrongType>(await Inspect(content, name));

        Assert.Equal(kind, refused.LooksLike);
        Assert.Contains(kind.Name, refused.Sentence, StringComparison.Ordinal);
        Assert.Contains(kind.Advice, refused.Sentence, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Locked =>
        new()
        {
            { "låst.pdf", SamplePdf.Locked("hemmelig") },
            { "låst.docx", Ole("EncryptedPackage") },
            {
                "låst.odt",
                Odt(manifest: "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>")
            },
            { "låst zip.docx", HostileSamples.EncryptedFlag(Docx()) },
            { "låst.eml", Email("application/pkcs7-mime; smime-type=enveloped-data", "AAAA") },
        };

    [Theory, MemberData(nameof(Locked), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_needs_a_password_is_refused_as_locked(
        string name,
        byte[] content
    ) => Assert.IsType<FileVerdict.Encrypted>(await Inspect(content, name));

    [Fact]
    public async Task An_empty_file_is_refused_as_empty() =>
        Assert.IsType<FileVerdict.Empty>(await Inspect([], "tom.pdf"));

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_both_sizes()
    {
        var inspector = new FileInspector(new UploadLimits { PerFile = 2 * 1024 * 1024 });
        var path = bench.Write("stor.txt", new byte[2 * 1024 * 1024 + 1]);
        var refused = Assert.IsType<FileVerdict.TooLarge>(
            await inspector.Inspect(path, "stor.txt", default)
        );

        Assert.StartsWith(
            "Filen fylder 2,1 MB, og grænsen er 2 MB.",
            refused.Sentence,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(DocumentType.Pdf)]
    [InlineData(DocumentType.Png)]
    [InlineData(DocumentType.Jpeg)]
    [InlineData(DocumentType.Tiff)]
    [InlineData(DocumentType.Docx)]
    public async Task A_file_cut_short_anywhere_is_never_accepted(DocumentType type)
    {
        var whole = type switch
        {
            DocumentType.Pdf => Samples.PdfOf(),
            DocumentType.Png => Png(),
            DocumentType.Jpeg => Jpeg(),
            DocumentType.Tiff => Tiff(),
            _ => Docx(),
        };
        // A cut of the last line feed of a PDF takes nothing away.
        for (var length = 9; length < whole.Length - 1; length += Math.Max(1, whole.Length / 40))
        {
            var verdict = await Inspect(whole[..length], "halv");
            Assert.False(
                verdict is FileVerdict.Accepted,
                $"{type} cut at {length} of {whole.Length}: {verdict}"
            );
        }

        Assert.Equal(
            new FileVerdict.Damaged(type),
            await Inspect(whole[..(whole.Length * 3 / 4)], "halv")
        );
    }

    [Theory]
    [InlineData(DocumentType.Png)]
    [InlineData(DocumentType.Docx)]
    public async Task A_flipped_bit_in_what_has_a_checksum_is_found(DocumentType type)
    {
        var bytes = type == DocumentType.Png ? Png() : Docx();
        bytes[type == DocumentType.Png ? 45 : 60] ^= 4;

        Assert.Equal(new FileVerdict.Damaged(type), await Inspect(bytes, "bit"));
    }

    [Fact]
    public async Task A_pdf_whose_inside_is_gone_is_damaged()
    {
        var hollow = Utf8("%PDF-1.4\n" + new string('x', 500) + "\nstartxref\n20\n%%EOF\n");

        Assert.Equal(new FileVerdict.Damaged(DocumentType.Pdf), await Inspect(hollow, "hul.pdf"));
    }

    private Task<FileVerdict> Inspect(byte[] content, string name) =>
        new FileInspector(new UploadLimits()).Inspect(bench.Write("prøve", content), name, default);
}
