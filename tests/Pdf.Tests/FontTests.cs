using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

public sealed class FontTests
{
    [Fact]
    public void A_missing_character_stops_the_letter_and_is_named_with_its_place()
    {
        var document = Letters.Of(
            new Heading(1, "Ja"),
            Paragraph.Of(
                "Det er godt, at du kom til samtalen 😀 i går, sagde Ali.",
                new BoldRun("日本 日")
            )
        );

        var wrong = Assert.Throws<MissingGlyphException>(() =>
            PdfRenderer.Render(document, TestFonts.Plex)
        );

        Assert.Equal(
            [
                "😀 (U+1F600) in block 2, Paragraph: …du kom til samtalen 😀 i går, sagde Ali.",
                "日 (U+65E5) in block 2, Paragraph: 日本 日",
                "本 (U+672C) in block 2, Paragraph: 日本 日",
            ],
            wrong.Missing.Select(missing => missing.ToString())
        );
    }

    public static TheoryData<string, Document> Everywhere =>
        new()
        {
            { "block 1, LetterHead", Letters.Of(new LetterHead(["😀"], [], [])) },
            { "block 1, LetterHead", Letters.Of(new LetterHead([], ["😀"], [])) },
            { "block 1, LetterHead", Letters.Of(new LetterHead([], [], [new Fact("a", "😀")])) },
            { "block 1, Heading", Letters.Of(new Heading(1, "😀")) },
            { "block 1, BulletList", Letters.Of(new BulletList([ListItem.Of("😀")])) },
            { "block 1, NumberedList", Letters.Of(new NumberedList([ListItem.Of("a")], "😀")) },
            { "block 1, Table", Letters.Of(new Table([new TableColumn("😀")], [])) },
            { "block 1, Table", Letters.Of(new Table([new TableColumn("a")], [], "😀")) },
            {
                "block 1, Table",
                Letters.Of(new Table([new TableColumn("a")], [TableRow.Of("😀")]))
            },
            { "block 1, Signature", Letters.Of(new Signature("a", "b", "😀")) },
            { "block 1, Signature", Letters.Of(new Signature("a", "b", "c", "😀")) },
            { "footer", Letters.Of() with { Number = "😀" } },
            { "running header", Letters.Of() with { RunningHeader = "😀" } },
        };

    [Theory, MemberData(nameof(Everywhere))]
    public void No_place_lets_a_missing_character_through(string place, Document document)
    {
        var wrong = Assert.Throws<MissingGlyphException>(() =>
            PdfRenderer.Render(document, TestFonts.Plex)
        );

        Assert.Equal(place, Assert.Single(wrong.Missing).Place);
        Assert.Equal(wrong.Missing, TestFonts.Plex.Missing(document));
    }

    [Fact]
    public void Text_can_be_checked_and_mended_beforehand()
    {
        Assert.Equal([new Rune(0x1F600), new Rune('日')], TestFonts.Plex.Missing("a😀b日😀"));
        Assert.Equal([new Rune(0x1F600)], TestFonts.Regular.Missing("a\t\r\n\u00A0\u200B\u00AD😀"));
        Assert.Empty(TestFonts.Plex.Missing("Łódź, Ğ, Ω, Ж, ế, æøå\u2011\u2010"));
        Assert.Equal("a? b?", TestFonts.Plex.Replace("a😀 b日", "?"));
        Assert.Equal("uændret", TestFonts.Plex.Replace("uændret", "?"));
        Assert.Throws<ArgumentException>(() => TestFonts.Plex.Replace("a", "日"));
    }

    [
        Theory,
        InlineData("שלום"),
        InlineData("سلام"),
        InlineData("नमस्ते"),
        InlineData("ไทย"),
        InlineData("\uE000")
    ]
    public void Scripts_that_need_shaping_and_private_characters_count_as_missing_also_when_there_are_glyphs(
        string text
    )
    {
        var face = FontFiles.Mapped([
            .. (" -" + text).Select(letter => ((int)letter, letter == ' ' ? ' ' : 'o')).Distinct(),
        ]);

        Assert.NotEmpty(face.Missing(text));
        Assert.False(face.Has(text.EnumerateRunes().First()));
    }

    [Fact]
    public void The_next_face_sets_what_the_first_has_not()
    {
        var small = FontFiles.Mapped((' ', ' '), ('-', '-'), ('A', 'A'), ('l', 'l'), ('i', 'i'));
        var signs = FontFiles.Mapped((0x1F600, 'o'), (0x0142, 'l'));
        var fonts = new Fonts([small, signs, TestFonts.Regular], [TestFonts.Bold]);
        using var printed = new Printed(Letters.Of(Paragraph.Of("Ali 😀 ł ż")), fonts);

        Assert.Contains("Ali 😀 ł ż", printed.Text());
        Assert.Equal("", printed.Complaints());
        Assert.Equal(3, printed.FontLines().Length);
    }

    [Fact]
    public void A_style_needs_a_face_with_space_and_hyphen()
    {
        Assert.Throws<ArgumentException>(() => new Fonts([], [TestFonts.Bold]));
        Assert.Throws<ArgumentException>(() =>
            new Fonts([TestFonts.Regular], [FontFiles.Mapped(('a', 'a'))])
        );
    }

    [Fact]
    public void Two_characters_with_one_shape_are_read_back_as_themselves()
    {
        using var printed = new Printed(Letters.Of(Paragraph.Of("12\u00A0kr. og 2\u20113-4")));
        var fonts = printed.Reader.Pages[0].Dictionary("Resources").Dictionary("Font");
        var font = new EmbeddedFont(fonts.Dictionary("F1"));

        Assert.StartsWith("12\u00A0kr. og\u20113-4", string.Concat(font.Characters));
    }

    [Fact]
    public void Pairs_of_letters_are_kerned()
    {
        var face = TestFonts.Regular;

        Assert.True(face.Kerning.Between(face.Glyph('T'), face.Glyph('o')) < 0);
        Assert.Equal(0, face.Kerning.Between(face.Glyph('n'), face.Glyph('n')));
        Assert.Equal(0, new Kerning(null).Between(1, 2));
    }

    [Fact]
    public void A_subset_is_a_font_again_with_only_what_was_asked_for()
    {
        var face = TestFonts.Regular;
        int[] wanted = [face.Glyph('Å'), face.Glyph('a'), face.Glyph('a')];
        var subset = FontSubset.Make(face, wanted);
        var tables = new FontTables(subset);
        var outlines = new Outlines(tables["loca"], tables["glyf"], longOffsets: true);

        Assert.True(subset.Length < TestFonts.RegularFile.Length / 10);
        Assert.InRange(tables["maxp"].UInt16(4), 4, 6);
        Assert.Equal(face.AdvanceUnits(face.Glyph('Å')), tables["hmtx"].UInt16(4));
        Assert.All(
            outlines.ComponentPositions(1),
            at => Assert.InRange(outlines.Glyph(1).UInt16(at), 1, tables["maxp"].UInt16(4) - 1)
        );
        Assert.NotEmpty(outlines.ComponentPositions(1));
    }

    [Fact]
    public void Files_that_are_no_embeddable_truetype_font_are_refused()
    {
        var restricted = FontFiles.Table("OS/2");
        restricted[9] = 2;

        Refuse("OTTO"u8.ToArray());
        Refuse([]);
        Refuse("ikke en skrifttype"u8.ToArray());
        Refuse(FontFiles.With("cmap", new byte[4]));
        Refuse(FontFiles.With("glyf", []));
        Refuse(FontFiles.With("OS/2", restricted));

        static void Refuse(byte[] file) =>
            Assert.NotEqual(
                "",
                Assert
                    .Throws<InvalidFontException>(() => FontFace.Load(new MemoryStream(file)))
                    .Message
            );
    }

    [Fact]
    public void A_damaged_font_is_refused_when_loaded_or_prints()
    {
        var places = Gen.Choose(0, TestFonts.RegularFile.Length - 1).ListOf(3);
        Prop.ForAll(
                places.ToArbitrary(),
                damage =>
                {
                    var file = TestFonts.RegularFile.ToArray();
                    foreach (var at in damage)
                        file[at % 7 == 0 ? at % 400 : at] ^= (byte)(1 + at % 255);
                    if (damage[0] % 5 == 0)
                        file = file[..damage[0]];
                    if (TryLoad(file) is { } face && face.Missing(" -").Count == 0)
                        Print(
                            new Fonts(
                                [face, TestFonts.Regular],
                                [TestFonts.Bold, TestFonts.Regular]
                            )
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void Print(Fonts fonts) => PdfRenderer.Render(Letters.Decision(), fonts);

    private static FontFace? TryLoad(byte[] file)
    {
        try
        {
            return FontFace.Load(new MemoryStream(file));
        }
        catch (InvalidFontException)
        {
            return null;
        }
    }
}
