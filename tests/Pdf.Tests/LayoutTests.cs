using System.Globalization;
using System.Text.RegularExpressions;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>Where things stand on the pages.</summary>
public sealed partial class LayoutTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void The_recipient_stands_in_the_window_and_the_sender_to_the_right()
    {
        using var printed = new Printed(Letters.Decision());
        var words = Boxes(printed).ToList();
        var recipient = words.First(word => word.Text == "Ali");
        var city = words.First(word => word.Text == "9000" && word.Left < 200);

        Assert.InRange(recipient.Left, 20 * Millimetre, 30 * Millimetre);
        Assert.InRange(recipient.Top, 44 * Millimetre, 50 * Millimetre);
        Assert.InRange(city.Bottom, 44 * Millimetre, 74 * Millimetre);
        Assert.True(words.First(word => word.Text == "Jobcenter").Left > 110 * Millimetre);
        Assert.DoesNotContain(
            words.TakeWhile(word => word.Text != "Du"),
            word =>
                word.Left < 110 * Millimetre
                && word.Bottom is > 74 * Millimetre and < 90 * Millimetre
        );
    }

    [Fact]
    public void Each_letter_in_a_file_starts_a_page()
    {
        using var printed = new Printed(
            Letters.Of(
                Letters.Head,
                Paragraph.Of("et"),
                Letters.Head,
                Paragraph.Of("to"),
                Letters.Head
            )
        );

        Assert.Equal(3, printed.Reader.Pages.Count);
        Assert.Contains("to\n", printed.Text(2));
    }

    [
        Theory,
        InlineData("decision"),
        InlineData("links"),
        InlineData("long table"),
        InlineData("sixty pages")
    ]
    public void No_word_leaves_the_text_column(string kind)
    {
        using var printed = new Printed(Samples.All[kind]);

        AssertInside(printed);
    }

    [Fact]
    public void A_word_that_is_too_long_is_broken_wherever_it_stands()
    {
        using var printed = new Printed(Samples.All["long words"]);

        AssertInside(printed);
        Assert.True(printed.Reader.Pages.Count > 5);
    }

    [Fact]
    public void Sixty_pages_are_numbered_to_the_last()
    {
        using var printed = new Printed(Samples.All["sixty pages"]);
        var count = printed.Reader.Pages.Count;

        Assert.InRange(count, 50, 80);
        Assert.Contains($"Side 1 af {count}", printed.Text(1));
        Assert.Contains($"Side {count} af {count}", printed.Text(count));
        Assert.DoesNotContain("Afgørelse om fleksjob · Ali Hassan", printed.Text(1));
        Assert.All(
            Enumerable.Range(2, count - 1),
            page => Assert.Contains("Afgørelse om fleksjob · Ali Hassan", printed.Text(page))
        );
    }

    [Fact]
    public void A_heading_is_never_the_last_on_its_page_and_no_line_is_left_alone()
    {
        using var printed = new Printed(Samples.All["sixty pages"]);
        var count = printed.Reader.Pages.Count;

        foreach (var page in Enumerable.Range(1, count))
        {
            var lines = Body(printed.Text(page));
            Assert.DoesNotMatch("^Afsnit [0-9]+$", lines[^1]);
            Assert.DoesNotMatch("^Afsnit [0-9]+$", lines[^2]);
            if (page > 1 && !lines[0].StartsWith("Afsnit", StringComparison.Ordinal))
                Assert.DoesNotMatch("^Afsnit", lines[1]);
        }
    }

    [Fact]
    public void The_header_of_a_long_table_stands_on_each_page_but_is_read_once()
    {
        using var printed = new Printed(Samples.All["long table"]);
        var count = printed.Reader.Pages.Count;
        var rows = Enumerable
            .Range(1, count)
            .SelectMany(page => Row().Matches(printed.Text(page)))
            .Select(row => row.Value);

        Assert.True(count >= 3);
        Assert.All(
            Enumerable.Range(1, count),
            page => Assert.Contains("Dato Hændelse Beløb\n", printed.Text(page))
        );
        Assert.Single(Regex.Matches(printed.Structure(), "\"Hændelse\""));
        Assert.Equal(Enumerable.Range(1, 100).Select(row => $"række {row} "), rows);
        Assert.True(Body(printed.Text(count)).Length > 2, "The last row is not alone.");
    }

    [Fact]
    public void A_row_that_is_too_high_for_a_page_goes_on_on_the_next()
    {
        var words = string.Join(' ', Enumerable.Range(1, 1500).Select(number => $"ord{number}"));
        var table = new Table(
            [new TableColumn("Nr."), new TableColumn("Tekst", 3)],
            [TableRow.Of("1", words)]
        );
        using var printed = new Printed(
            Letters.Of(new Heading(1, "Bilag"), table) with
            {
                RunningHeader = null,
            }
        );

        Assert.InRange(printed.Reader.Pages.Count, 2, 6);
        AssertInside(printed);
        Assert.Equal(
            words.Split(' '),
            Words.OfPages(printed).Where(word => word.StartsWith("ord", StringComparison.Ordinal))
        );
        Assert.Contains("Bilag\nNr. Tekst\n1 ord1 ", printed.Text(1));
        Assert.Contains("Nr. Tekst\n", printed.Text(2));
        Assert.Single(
            Tag.Tree(printed.Reader).All(),
            tag => tag.Type == "TD" && tag.Contents.Count > 1
        );
    }

    [Fact]
    public void The_signature_stays_whole_with_the_end_of_the_text()
    {
        for (var lines = 30; lines < 50; lines++)
        {
            var text = Paragraph.Of(
                string.Join('\n', Enumerable.Range(1, lines).Select(line => $"linje {line}"))
            );
            using var printed = new Printed(
                Letters.Of(
                    text,
                    new Signature("Med venlig hilsen", "Mette Holm", "Leder", "Team 3")
                )
            );
            var pages = printed.Reader.Pages.Count;

            Assert.Matches(
                $"linje {lines - 1}\nlinje {lines}\nMed venlig hilsen\nMette Holm\nLeder\nTeam 3\n",
                printed.Text(pages)
            );
        }
    }

    [Fact]
    public void Amounts_end_at_the_same_place()
    {
        using var printed = new Printed(Samples.All["long table"]);
        var ends = Boxes(printed)
            .Where(word => Amount().IsMatch(word.Text))
            .Select(word => word.Right)
            .ToList();

        Assert.Equal(100, ends.Count);
        Assert.All(ends, end => Assert.Equal(180 * Millimetre, end, 0.5));
    }

    private static string[] Body(string page) =>
        [
            .. page.Split('\n', '\f')
                .Where(line =>
                    line.Length > 0 && !line.StartsWith("Side ", StringComparison.Ordinal)
                )
                .Where(line =>
                    line is not ("2026-0000377-4" or "Afgørelse om fleksjob · Ali Hassan")
                ),
        ];

    private static void AssertInside(Printed printed)
    {
        foreach (var word in Boxes(printed))
        {
            Assert.InRange(word.Left, 25 * Millimetre - 1, 180 * Millimetre);
            Assert.InRange(word.Right, 25 * Millimetre, 180 * Millimetre + 1);
            Assert.InRange(word.Bottom, 12 * Millimetre, 290 * Millimetre);
        }
    }

    private static IEnumerable<(
        string Text,
        double Left,
        double Top,
        double Right,
        double Bottom
    )> Boxes(Printed printed) =>
        Box()
            .Matches(printed.Boxes())
            .Select(box =>
                (
                    box.Groups[5].Value,
                    Number(box, 1),
                    Number(box, 2),
                    Number(box, 3),
                    Number(box, 4)
                )
            );

    private static double Number(Match box, int group) =>
        double.Parse(box.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">(.*?)</word>"
    )]
    private static partial Regex Box();

    [GeneratedRegex("række [0-9]+ ")]
    private static partial Regex Row();

    [GeneratedRegex("^[0-9]+,00$")]
    private static partial Regex Amount();
}
