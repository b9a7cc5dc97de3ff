using FsCheck;
using FsCheck.Fluent;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

public sealed class ImageTests
{
    [Fact]
    public void Gray_of_every_depth_becomes_eight_bits()
    {
        Assert.Equal([255, 0, 255], Raster.Read(Pictures.Png(3, 1, 1, 0, [0, 0b1010_0000])).Data);
        Assert.Equal(
            [0, 85, 170, 255],
            Raster.Read(Pictures.Png(4, 1, 2, 0, [0, 0b0001_1011])).Data
        );
        Assert.Equal([17, 255], Raster.Read(Pictures.Png(2, 1, 4, 0, [0, 0x1F])).Data);
        Assert.Equal([7, 200], Raster.Read(Pictures.Png(2, 1, 8, 0, [0, 7, 200])).Data);
        Assert.Equal([127], Raster.Read(Pictures.Png(1, 1, 16, 0, [0, 0x80, 0x00])).Data);
    }

    [Fact]
    public void Colour_stays_as_it_was()
    {
        Assert.Equal([1, 2, 3], Raster.Read(Pictures.Png(1, 1, 8, 2, [0, 1, 2, 3])).Data);
        Assert.Equal(
            [0x12, 0x34, 0x56],
            Raster.Read(Pictures.Png(1, 1, 16, 2, [0, 0x12, 0x12, 0x34, 0x34, 0x56, 0x56])).Data
        );
    }

    [Fact]
    public void Half_transparent_dots_are_mixed_with_white()
    {
        Assert.Equal(
            [255, 255, 255, 1, 2, 3],
            Raster.Read(Pictures.Png(2, 1, 8, 6, [0, 1, 2, 3, 0, 1, 2, 3, 255])).Data
        );
        Assert.Equal([127, 255], Raster.Read(Pictures.Png(2, 1, 8, 4, [0, 0, 128, 0, 0])).Data);
    }

    [Fact]
    public void A_colour_that_is_called_transparent_becomes_white()
    {
        Assert.Equal(
            [255, 6],
            Raster.Read(Pictures.Png(2, 1, 8, 0, [0, 5, 6], transparency: [0, 5])).Data
        );
        Assert.Equal(
            [255, 255, 255, 4, 5, 7],
            Raster
                .Read(
                    Pictures.Png(
                        2,
                        1,
                        8,
                        2,
                        [0, 4, 5, 6, 4, 5, 7],
                        transparency: [0, 4, 0, 5, 0, 6]
                    )
                )
                .Data
        );
    }

    [Fact]
    public void A_place_in_the_palette_that_is_called_transparent_becomes_white() =>
        Assert.Equal(
            [9, 8, 7, 255, 255, 255],
            Raster
                .Read(
                    Pictures.Png(
                        2,
                        1,
                        4,
                        3,
                        [0, 0x10],
                        palette: [1, 2, 3, 9, 8, 7],
                        transparency: [0]
                    )
                )
                .Data
        );

    [Fact]
    public void Every_filter_and_size_comes_back_as_it_was()
    {
        var sizes =
            from width in Gen.Choose(1, 9)
            from height in Gen.Choose(1, 9)
            from interlaced in Gen.Elements(true, false)
            from seed in Gen.Choose(0, 1_000_000)
            select (width, height, interlaced, seed);
        Prop.ForAll(
                sizes.ToArbitrary(),
                size =>
                {
                    var dots = PngEncoder.Dots(size.width, size.height, size.seed);
                    var lines = PngEncoder.Lines(
                        dots,
                        size.width,
                        size.height,
                        size.interlaced,
                        size.seed
                    );
                    var file = Pictures.Png(size.width, size.height, 8, 2, lines, size.interlaced);
                    Assert.Equal(dots, Raster.Read(file).Data);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_photo_keeps_its_own_data()
    {
        var raster = Raster.Read(Pictures.Jpeg());

        Assert.Equal(
            (8, 8, 3, true),
            (raster.Width, raster.Height, raster.Components, raster.IsJpeg)
        );
        Assert.Equal(Pictures.Jpeg(), raster.Data);
    }

    [Fact]
    public void What_is_no_image_or_is_damaged_is_refused()
    {
        var png = Pictures.Png();
        var jpeg = Pictures.Jpeg();
        byte[] printColours = [.. jpeg];
        printColours[Array.LastIndexOf(printColours, (byte)0xC0) + 8] = 4;

        Refuse([]);
        Refuse("GIF89a"u8.ToArray());
        Refuse("<svg onload='x'/>"u8.ToArray());
        Refuse(png[..8]);
        Refuse(png[..40]);
        Refuse(png[..(png.Length - 30)]);
        Refuse(jpeg[..20]);
        Refuse([0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        Refuse(printColours);
        Refuse(Pictures.Png(0, 1, 8, 0, [0]));
        Refuse(Pictures.Png(100_000, 100_000, 8, 0, [0]));
        Refuse(Pictures.Png(1, 1, 3, 0, [0, 0]));
        Refuse(Pictures.Png(1, 1, 8, 0, [9, 0]));
        Refuse(Pictures.Png(2, 2, 8, 0, [0, 0]));
        Refuse(Pictures.Png(1, 1, 8, 3, [0, 5], palette: [1, 2, 3]));
        Refuse(Pictures.Png(1, 1, 8, 3, [0, 0]));

        static void Refuse(byte[] file) =>
            Assert.Throws<InvalidImageException>(() =>
                PdfRenderer.Render(Letters.Of(new Image(file, "Kort", 50)), TestFonts.Plex)
            );
    }

    [Fact]
    public void A_damaged_image_is_refused_or_printed() =>
        Prop.ForAll(
                Gen.Choose(0, 1_000_000).Two().ToArbitrary(),
                damage =>
                {
                    foreach (var original in (byte[][])[Pictures.Png(), Pictures.Jpeg()])
                    {
                        byte[] file = [.. original];
                        file[damage.Item1 % file.Length] = (byte)damage.Item2;
                        try
                        {
                            var raster = Raster.Read(file);
                            Assert.True(raster.Width > 0 && raster.Height > 0);
                        }
                        catch (InvalidImageException wrong)
                        {
                            Assert.NotEqual("", wrong.Message);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_printed_image_has_the_colours_and_the_size_asked_for()
    {
        var red = Pictures.Png(2, 1, 8, 2, [0, 255, 0, 0, 255, 255, 255]);
        using var printed = new Printed(Letters.Of(new Image(red, "Rød og hvid", 100)));
        var (width, _, dots) = printed.Dots(1);
        var middle = (int)(24 / 25.4 * 72 + 20) * width;

        Assert.InRange(dots[middle + 71 + 20], 40, 140);
        Assert.InRange(dots[middle + 71 + 283 - 20], 250, 255);
        Assert.Equal(255, dots[middle + 60]);
    }

    [Fact]
    public void A_high_image_is_made_to_fit_the_page()
    {
        var high = Pictures.Png(1, 400, 8, 0, new byte[800]);
        using var printed = new Printed(
            Letters.Of(new Heading(1, "Bilag"), new Image(high, "En streg", 155))
        );
        var box = Tag.Tree(printed.Reader)
            .All()
            .Single(tag => tag.Type == "Figure")
            .Dictionary.Dictionary("A")
            .List("BBox");

        Assert.Single(printed.Reader.Pages);
        Assert.True((double)box[1]! > 70);
    }
}
