using FsCheck;
using FsCheck.Fluent;
using Saglig.Dokumenter;
using static Saglig.Tests.Dokumenter.Samples;

namespace Saglig.Tests.Dokumenter;

public sealed class HostileFileTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    public static TheoryData<string, byte[], Suspicion> Suspicious =>
        new()
        {
            { "zip bomb", HostileSamples.Bomb(), Suspicion.Bomb },
            { "XXE", DocxWith([], before: HostileSamples.Xxe), Suspicion.ExternalXml },
            { "entities", HostileSamples.BillionLaughs(), Suspicion.ExternalXml },
            {
                "XXE in a relation",
                DocxWith([("_rels/.rels", Utf8(HostileSamples.Xxe + "<a/>"))]),
                Suspicion.ExternalXml
            },
            { "traversal", DocxWith([("../../etc/cron.d/x", [1])]), Suspicion.Paths },
            { "traversal, Windows", DocxWith([(@"word\..\..\x", [1])]), Suspicion.Paths },
            { "absolute", DocxWith([("/etc/passwd", [1])]), Suspicion.Paths },
            { "drive", DocxWith([("C:/x", [1])]), Suspicion.Paths },
            { "twins", DocxWith([("word/document.xml", [1])]), Suspicion.Paths },
            { "macros", DocxWith([("word/vbaProject.bin", [1])]), Suspicion.Macros },
            { "PDF and zip", Join(Samples.PdfOf(), Zip(("a.exe", "MZ"))), Suspicion.TwoInOne },
            { "PDF behind junk", Join([0, 1, 2, 3], Samples.PdfOf()), Suspicion.TwoInOne },
            {
                "PNG and HTML",
                Join(Png(), Utf8("<HTML><script>alert(1)</script>")),
                Suspicion.TwoInOne
            },
            { "PNG and zip", Join(Png(), Zip(("a.js", "x"))), Suspicion.TwoInOne },
            {
                "JPEG and script",
                Join(Jpeg(), new byte[70_000], Utf8("<ScRiPt>alert(1)")),
                Suspicion.TwoInOne
            },
            { "JPEG and PDF", Join(Jpeg(), Samples.PdfOf()), Suspicion.TwoInOne },
            { "TIFF and zip", Join(Tiff(), Zip(("a", "x"))), Suspicion.TwoInOne },
            { "picture of ten billion pixels", Png(100_000, 100_000), Suspicion.Bomb },
        };

    [Theory, MemberData(nameof(Suspicious), DisableDiscoveryEnumeration = true)]
    public async Task A_file_made_to_harm_is_refused_for_its_own_reason(
        string what,
        byte[] content,
        Suspicion why
    )
    {
        var refused = Assert.IsType<FileVerdict.Suspicious>(await Inspect(content, what));

        Assert.Equal(why, refused.Why);
    }

    public static TheoryData<string, byte[]> Broken =>
        new()
        {
            { "sizes that lie", HostileSamples.LyingSizes(Docx()) },
            { "two hundred thousand entries", HostileSamples.HugeDirectory() },
            { "TIFF page that points at itself", Tiff(pageAgain: 12) },
            { "TIFF strip outside the file", Tiff(strip: 4_000_000_000) },
            {
                "PNG chunk longer than the file",
                Join(Png()[..33], [0xFF, 0xFF, 0xFF, 0xFF], Utf8("IDAT"))
            },
            { "JPEG without picture", [0xFF, 0xD8, 0xFF, 0xD9] },
            { "PDF header only", Utf8("%PDF-1.7\n") },
            { "PDF with an impossible start", Utf8("%PDF-1.7\nstartxref\n99999999999999\n%%EOF") },
        };

    [Theory, MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_lies_about_itself_is_refused(string what, byte[] content) =>
        Assert.IsAssignableFrom<FileVerdict.Refused>(await Inspect(content, what));

    /// <summary>Only the shape is changed here; poppler gets its share in the tests above, a process each.</summary>
    [Fact]
    public void No_bytes_whatever_make_the_inspector_throw() =>
        Prop.ForAll(
                Changed.Where(bytes => !bytes.AsSpan().StartsWith("%PDF"u8)).ToArbitrary(),
                bytes => Inspect(bytes, "støj.txt").GetAwaiter().GetResult() is not null
            )
            .QuickCheckThrowOnFailure();

    /// <summary>A good file with noise written over some of it, or cut.</summary>
    private static Gen<byte[]> Changed =>
        from whole in Gen.Elements<byte[]>(
            [],
            PdfOf(),
            Docx(),
            Odt(),
            Png(),
            Jpeg(),
            Tiff(),
            Ole("WordDocument"),
            Email()
        )
        from place in Gen.Choose(0, 2000)
        from noise in ArbMap.Default.GeneratorFor<byte[]>()
        let before = whole[..Math.Min(place, whole.Length)]
        let behind = whole[Math.Min(place + noise.Length, whole.Length)..]
        select Join(before, noise, behind);

    [Fact]
    public void Every_refusal_has_its_own_code_and_says_what_to_do_in_short_sentences()
    {
        var refusals = AllRefusals().ToList();

        Assert.Equal(refusals.Count, refusals.Select(refusal => refusal.Code).Distinct().Count());
        Assert.Equal(
            refusals.Count,
            refusals.Select(refusal => refusal.Sentence).Distinct().Count()
        );
        Assert.All(
            refusals,
            refusal =>
                Assert.Matches(@"(Gem|Send|Del|Åbn|Pak|Udskriv|Vælg|Skriv)\b", refusal.Sentence)
        );
        Assert.All(
            refusals.SelectMany(refusal => refusal.Sentence.Split(". ")),
            sentence => Assert.True(sentence.Split(' ').Length <= 20, sentence)
        );
    }

    private static IEnumerable<FileVerdict.Refused> AllRefusals() =>
        [
            new FileVerdict.Empty(),
            new FileVerdict.Encrypted(),
            new FileVerdict.TooLarge(100, 200),
            .. Values<LookAlike>().Select(kind => new FileVerdict.WrongType(kind)),
            .. Enum.GetValues<DocumentType>()
                .Where(type =>
                    type
                        is not (
                            DocumentType.Text
                            or DocumentType.TextWindows1252
                            or DocumentType.Email
                        )
                )
                .Select(type => new FileVerdict.Damaged(type)),
            .. Values<Suspicion>().Select(why => new FileVerdict.Suspicious(why)),
        ];

    private static IEnumerable<T> Values<T>() =>
        typeof(T)
            .GetFields()
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (T)field.GetValue(null)!);

    private Task<FileVerdict> Inspect(byte[] content, string what) =>
        new FileInspector(new UploadLimits()).Inspect(bench.Write("prøve", content), what, default);
}
