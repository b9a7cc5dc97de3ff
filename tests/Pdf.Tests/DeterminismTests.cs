using System.Globalization;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>The same document gives the same bytes: a stored letter can be proved to be the one that was sent.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void The_same_document_gives_the_same_bytes(string kind) =>
        Assert.Equal(
            PdfRenderer.Render(Samples.All[kind], TestFonts.Plex),
            PdfRenderer.Render(Samples.All[kind], TestFonts.Plex)
        );

    [Theory, InlineData("da-DK"), InlineData("ar-SA"), InlineData("tr-TR"), InlineData("sv-SE")]
    public void The_language_of_the_machine_does_not_matter(string culture)
    {
        var expected = PdfRenderer.Render(Samples.All["images"], TestFonts.Plex);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, PdfRenderer.Render(Samples.All["images"], TestFonts.Plex));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_may_print_at_once()
    {
        var expected = PdfRenderer.Render(Letters.Decision(), TestFonts.Plex);

        Assert.All(
            ParallelEnumerable
                .Range(0, 64)
                .Select(_ => PdfRenderer.Render(Letters.Decision(), TestFonts.Plex)),
            bytes => Assert.Equal(expected, bytes)
        );
    }

    [Fact]
    public void Another_second_is_another_file_with_the_same_pages()
    {
        var later = Letters.Decision() with { CreatedAt = Letters.Day.AddSeconds(1) };
        using var first = new Printed(Letters.Decision());
        using var second = new Printed(later);

        Assert.NotEqual(first.Reader.Trailer.List("ID"), second.Reader.Trailer.List("ID"));
        Assert.Equal(first.Text(), second.Text());
        Assert.Equal(first.Structure(), second.Structure());
    }
}
