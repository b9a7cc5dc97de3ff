using FsCheck;
using FsCheck.Fluent;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>Whatever people write, it is printed whole or refused with a name.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void Any_text_is_printed_whole_or_refused_because_of_a_missing_character() =>
        Prop.ForAll(
                Hostile.Text,
                text => CheckPrinted(Everywhere(text), TestFonts.Plex.Missing(text).Count > 0)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mended_text_is_printed_whole() =>
        Prop.ForAll(
                Hostile.Text,
                text => CheckPrinted(Everywhere(TestFonts.Plex.Replace(text, "?")), refused: false)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mix_of_blocks_is_printed_whole()
    {
        var blocks = Gen.OneOf(
            Hostile.Printable.Select(text => (Block)Paragraph.Of(text, new BoldRun(text))),
            Hostile.Printable.Select(text => (Block)new Heading(1, $"H{text}")),
            Hostile
                .Printable.ListOf()
                .Select(items =>
                    (Block)new BulletList([.. items.Select(item => ListItem.Of(item))])
                ),
            Hostile
                .Printable.ListOf()
                .Select(items =>
                    (Block)new NumberedList([.. items.Select(item => ListItem.Of(item))], "Bilag")
                ),
            Hostile.Printable.Select(text =>
                (Block)new LetterHead([text], [text, "b"], [new Fact("c", text)])
            ),
            Hostile.Printable.Select(text => (Block)new Signature(text, $"N{text}", $"T{text}")),
            Hostile.Printable.Select(text =>
                (Block)Paragraph.Of(new LinkRun($"L{text}", new Uri("https://a.dk/")))
            ),
            Hostile.Printable.Two().ListOf().Select(rows => (Block)TwoColumns(rows)),
            Gen.Elements<Block>(new Rule(), new Space(30))
        );
        Prop.ForAll(
                blocks.ListOf().ToArbitrary(),
                all => CheckPrinted(Letters.Of([.. all]), refused: false)
            )
            .QuickCheckThrowOnFailure();
    }

    private static Table TwoColumns(IEnumerable<(string, string)> rows) =>
        new(
            [new TableColumn("Emne", 1), new TableColumn("Tekst", 4, Alignment.End)],
            [.. rows.Select(row => TableRow.Of(row.Item1, row.Item2))],
            RowHeaders: true
        );

    private static Document Everywhere(string text) =>
        new(
            $"t{text}",
            $"a{text}",
            "da",
            Letters.Day,
            [Paragraph.Of(text), TwoColumns([(text, text)]), new Heading(1, $"h{text}")]
        )
        {
            Number = text,
            RunningHeader = text,
        };

    private static void CheckPrinted(Document document, bool refused)
    {
        if (refused)
        {
            var wrong = Assert.Throws<MissingGlyphException>(() =>
                PdfRenderer.Render(document, TestFonts.Plex)
            );
            Assert.All(
                wrong.Missing,
                missing => Assert.False(TestFonts.Plex.Has(missing.Character, bold: false))
            );
            return;
        }
        using var printed = new Printed(document);
        Assert.Equal("", printed.Complaints());
        Assert.Equal(Words.OfText(document), Words.OfStructure(printed));
        Assert.Equal(Words.OfText(document), Words.OfHtml(document));
    }
}
