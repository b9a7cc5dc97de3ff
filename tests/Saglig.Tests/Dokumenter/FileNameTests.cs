using FsCheck;
using FsCheck.Fluent;
using Saglig.Dokumenter;

namespace Saglig.Tests.Dokumenter;

public class FileNameTests
{
    [Theory]
    [InlineData("lægeerklæring.pdf", "lægeerklæring.pdf")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData(@"C:\fakepath\brev.docx", "brev.docx")]
    [InlineData("..", "uden navn")]
    [InlineData("../..", "uden navn")]
    [InlineData("", "uden navn")]
    [InlineData(null, "uden navn")]
    [InlineData("   . ", "uden navn")]
    [InlineData("CON", "_CON")]
    [InlineData("lpt1.txt", "_lpt1.txt")]
    [InlineData("konto.txt", "konto.txt")]
    [InlineData("a\r\nSet-Cookie: x", "aSet-Cookie_ x")]
    [InlineData("faktura\u202Efdp.exe", "fakturafdp.exe")]
    [InlineData("usyn\u200Blig\u0000.txt", "usynlig.txt")]
    [InlineData("<script>\"'.png", "_script__'.png")]
    [InlineData("A\u030Ase.txt", "Åse.txt")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("halv\uD83D.txt", "halv.txt")]
    public void A_name_is_made_safe(string? declared, string clean) =>
        Assert.Equal(clean, FileName.Clean(declared));

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var clean = FileName.Clean(new string('æ', 5000) + ".docx");

        Assert.Equal(120, clean.Length);
        Assert.EndsWith("æ.docx", clean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brev.pdf", DocumentType.Pdf, "brev.pdf")]
    [InlineData("BREV.PDF", DocumentType.Pdf, "BREV.PDF")]
    [InlineData("faktura.exe", DocumentType.Pdf, "faktura.exe.pdf")]
    [InlineData("foto.jpeg", DocumentType.Jpeg, "foto.jpeg")]
    [InlineData("side.html", DocumentType.Text, "side.html.txt")]
    public void A_name_ends_as_its_content_says(
        string declared,
        DocumentType type,
        string expected
    ) => Assert.Equal(expected, FileName.For(declared, type));

    [Fact]
    public void Any_name_comes_out_safe_and_the_same_when_cleaned_again() =>
        Prop.ForAll<string>(declared =>
            {
                var clean = FileName.Clean(declared);
                return clean.Length is > 0 and <= 122
                    && clean.IndexOfAny(['/', '\\', '\0', '\r', '\n', '"', ':', '<']) < 0
                    && clean == clean.Trim(' ', '.')
                    && FileName.Clean(clean) == clean;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_header_carries_a_plain_and_a_full_name()
    {
        Assert.Equal(
            "attachment; filename=l_geerkl_ring.pdf; filename*=UTF-8''l%C3%A6geerkl%C3%A6ring.pdf",
            ContentDisposition.Attachment("lægeerklæring.pdf")
        );
        Assert.StartsWith(
            "inline; filename=brev.pdf",
            ContentDisposition.Inline("brev.pdf"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_name_breaks_out_of_the_header() =>
        Prop.ForAll<string>(declared => !ContentDisposition.Inline(declared).Any(char.IsControl))
            .QuickCheckThrowOnFailure();
}
