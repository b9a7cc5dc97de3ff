using System.Text;
using Saglig.Dokumenter;
using static Saglig.Tests.Dokumenter.Samples;

namespace Saglig.Tests.Dokumenter;

public sealed class TextExtractorTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_pdf_is_read_page_by_page()
    {
        var text = await Read(
            PdfOf("Afgørelse om fleksjob", "Klagevejledning", "Æ ø Å § 12"),
            DocumentType.Pdf
        );

        Assert.Equal(3, text.Pages);
        Assert.Equal(1, text.PageOf(0));
        Assert.Equal(1, text.PageOf(Place(text, "Afgørelse")));
        Assert.Equal(2, text.PageOf(Place(text, "Klagevejledning")));
        Assert.Equal(3, text.PageOf(Place(text, "Æ ø Å § 12")));
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_word_document_is_read_with_its_notes_but_without_deleted_text()
    {
        var body =
            "<w:p><w:r><w:t xml:space='preserve'>Lægen </w:t></w:r><w:r><w:t>skriver</w:t><w:tab/><w:t>dette</w:t></w:r></w:p>"
            + "<w:p><w:del><w:r><w:delText>slettet</w:delText></w:r></w:del><w:r><w:t>næste</w:t><w:br/><w:t>linje</w:t></w:r></w:p>";
        var note = Utf8(
            $"<w:footnotes xmlns:w='{WordNamespace}'><w:p><w:r><w:t>fodnote</w:t></w:r></w:p></w:footnotes>"
        );
        var text = await Read(DocxWith([("word/footnotes.xml", note)], body), DocumentType.Docx);

        Assert.Equal("Lægen skriver\tdette\nnæste\nlinje\nfodnote\n", text.Text);
        Assert.Null(text.Pages);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task An_odt_document_is_read_without_deleted_text()
    {
        var body =
            "<text:tracked-changes><text:p>slettet</text:p></text:tracked-changes>"
            + "<text:h>Partshøring</text:h><text:p>Du har<text:s text:c='2'/>fået<text:tab/>brev<text:line-break/>i dag</text:p>";

        Assert.Equal(
            "Partshøring\nDu har  fået\tbrev\ni dag\n",
            (await Read(Odt(body), DocumentType.Odt)).Text
        );
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task A_mail_is_read_with_its_sender_subject_and_the_names_of_what_is_attached()
    {
        const string mixed =
            "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
            + "--y\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nJeg er p=E5 hospitalet\r\n"
            + "--y\r\nContent-Type: text/html\r\n\r\n<p>anden udgave</p>\r\n--y--\r\n"
            + "--x\r\nContent-Type: application/pdf; name=attest.pdf\r\nContent-Disposition: attachment; filename=attest.pdf\r\n\r\nx\r\n--x--";
        var text = (
            await Read(Email("multipart/mixed; boundary=x", mixed), DocumentType.Email)
        ).Text;

        Assert.Contains("Ali", text, StringComparison.Ordinal);
        Assert.Contains("Emne: Afbud på møde", text, StringComparison.Ordinal);
        Assert.Contains("Jeg er på hospitalet", text, StringComparison.Ordinal);
        Assert.Contains("Vedhæftet: attest.pdf", text, StringComparison.Ordinal);
        Assert.DoesNotContain("anden udgave", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_is_only_a_web_page_is_read_without_its_tags_and_scripts()
    {
        var html =
            "<style>p{}</style><p>K&aelig;re <b>Mette</b></p><script>alert(1)</script><p>Hilsen</p>";
        var text = (await Read(Email("text/html; charset=utf-8", html), DocumentType.Email)).Text;

        Assert.Matches(@"Kære Mette\s+Hilsen", text);
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_read_in_its_own_character_set_without_control_characters()
    {
        var composed = await Read(
            Utf8("\uFEFFA\u030Ase\r\n\u0007\u001B[31mrød\tblå"),
            DocumentType.Text
        );
        var older = await Read(
            [.. Encoding.Latin1.GetBytes("Købt for 5 "), 0x80],
            DocumentType.TextWindows1252
        );

        Assert.Equal("Åse\n[31mrød\tblå", composed.Text);
        Assert.Equal("Købt for 5 €", older.Text);
    }

    [Fact]
    public async Task No_more_than_the_cap_is_kept()
    {
        var text = await Read(Utf8(new string('a', TextExtractor.Most + 10)), DocumentType.Text);

        Assert.True(text.IsCut);
        Assert.Equal(TextExtractor.Most, text.Text.Length);
    }

    [Theory]
    [InlineData(DocumentType.Png)]
    [InlineData(DocumentType.Jpeg)]
    [InlineData(DocumentType.Tiff)]
    public async Task A_picture_has_no_text(DocumentType type) =>
        Assert.IsType<TextResult.NoText>(await Extract(Png(), type));

    [Theory]
    [InlineData(DocumentType.Pdf)]
    [InlineData(DocumentType.Docx)]
    [InlineData(DocumentType.Odt)]
    [InlineData(DocumentType.Email)]
    public async Task A_bad_file_is_an_answer_not_an_exception(DocumentType type)
    {
        var failed = Assert.IsType<TextResult.Failed>(await Extract([0, 1, 2, 3], type));

        Assert.EndsWith("beskadiget.", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task References_out_of_a_document_are_never_followed()
    {
        var hostile = DocxWith([], before: HostileSamples.Xxe);

        Assert.IsType<TextResult.Failed>(await Extract(hostile, DocumentType.Docx));
    }

    private static int Place(ExtractedText text, string words)
    {
        var place = text.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{words} is missing in: {text.Text}");
        return place;
    }

    private async Task<ExtractedText> Read(byte[] content, DocumentType type) =>
        Assert.IsType<TextResult.Read>(await Extract(content, type)).Text;

    private Task<TextResult> Extract(byte[] content, DocumentType type) =>
        new TextExtractor().Extract(bench.Write("fil", content), type, default);
}
