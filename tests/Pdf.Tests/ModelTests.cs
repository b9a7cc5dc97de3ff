using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>A document that could not be printed right cannot be made.</summary>
public sealed class ModelTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/sager/1")]
    public void A_link_leads_only_to_a_web_mail_or_phone_address(string target) =>
        Assert.Throws<ArgumentException>(() =>
            new LinkRun("klik", new Uri(target, UriKind.RelativeOrAbsolute))
        );

    [Fact]
    public void A_link_has_words()
    {
        Assert.Throws<ArgumentException>(() =>
            new LinkRun(" \u200B", new Uri("https://example.dk"))
        );
        Assert.Equal(
            "tel:+4599313131",
            new LinkRun("ring", new Uri("tel:+4599313131")).Target.AbsoluteUri
        );
    }

    [Fact]
    public void Headings_start_at_one_and_skip_no_level()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(0, "a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(4, "a"));
        Assert.Throws<ArgumentException>(() => new Heading(1, " \n"));
        Assert.Throws<ArgumentException>(() => Letters.Of(new Heading(2, "a")));
        Assert.Throws<ArgumentException>(() =>
            Letters.Of(new Heading(1, "a"), new Heading(3, "b"))
        );
        Assert.Throws<ArgumentException>(() =>
            Letters.Of(
                new Heading(1, "a"),
                new Heading(2, "b"),
                new Heading(1, "c"),
                new Heading(3, "d")
            )
        );
        Assert.Equal(
            3,
            Letters.Of(new Heading(1, "a"), new Heading(2, "b"), new Heading(1, "c")).Blocks.Count
        );
    }

    [Fact]
    public void A_document_has_title_author_and_language()
    {
        Assert.Throws<ArgumentException>(() => new Document("", "a", "da", Letters.Day, []));
        Assert.Throws<ArgumentException>(() => new Document("a", " ", "da", Letters.Day, []));
        Assert.Throws<ArgumentException>(() => new Document("a", "b", "dansk!", Letters.Day, []));
        Assert.Throws<ArgumentException>(() => new Document("a", "b", "", Letters.Day, []));
        Assert.Throws<ArgumentException>(() => new Document("a", "b", "da\n", Letters.Day, []));
    }

    [Fact]
    public void What_is_done_to_a_list_afterwards_does_not_show_in_the_document()
    {
        List<Inline> runs = ["a"];
        List<Block> blocks = [new Paragraph(runs)];
        var document = Letters.Of(blocks);
        runs.Add("b");
        blocks.Clear();

        Assert.Equal("a\n", TextRenderer.Render(document));
    }

    [Fact]
    public void A_table_has_columns_and_each_row_a_cell_for_each()
    {
        TableColumn[] two = [new("a"), new("b")];

        Assert.Throws<ArgumentException>(() => new Table([], []));
        Assert.Throws<ArgumentException>(() => new Table([.. Enumerable.Repeat(two[0], 13)], []));
        Assert.Throws<ArgumentException>(() => new Table(two, [TableRow.Of("1")]));
        Assert.Throws<ArgumentException>(() =>
            new Table(two, [TableRow.Of("1", "2"), TableRow.Of("1", "2", "3")])
        );
        Assert.Throws<ArgumentException>(() => new TableColumn(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableColumn("a", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableColumn("a", 0));
    }

    [Fact]
    public void Measures_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Space(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Space(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Image([], "a", 0));
        Assert.Throws<ArgumentException>(() => new Image([], " ", 10));
        Assert.Throws<ArgumentException>(() => new NumberedList([], new string('x', 21)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions(HeadingOffset: 4));
    }

    [Theory, Trait("Afvist", "S0-21")]
    [InlineData("", "Socialrådgiver")]
    [InlineData(" \u200B\n", "Socialrådgiver")]
    [InlineData("Mette Holm", "")]
    [InlineData("Mette Holm", " ")]
    public void A_letter_is_not_signed_without_name_and_title(string name, string title) =>
        Assert.Throws<ArgumentException>(() => new Signature("Med venlig hilsen", name, title));

    [Fact, Trait("Krav", "S0-21")]
    public void The_signatory_stands_with_name_and_title_in_all_forms()
    {
        var document = Letters.Decision();
        using var printed = new Printed(document);
        string[] signature =
        [
            "Med venlig hilsen",
            "Mette Holm",
            "Socialrådgiver",
            "Fleksjobteamet, Jobcenter Aalborg",
        ];

        Assert.Contains(string.Join('\n', signature), TextRenderer.Render(document));
        Assert.Contains(string.Join('\n', signature), printed.Text());
        Assert.Contains(
            "<strong>Mette Holm</strong><br>\nSocialrådgiver",
            HtmlRenderer.Render(document)
        );
        Assert.Contains("Sagsbehandler: Mette Holm, socialrådgiver", TextRenderer.Render(document));
    }

    [Fact, Trait("Krav", "S0-21")]
    public void Enclosures_are_numbered_with_title_and_date_in_all_forms()
    {
        var enclosures = Enumerable
            .Range(1, 12)
            .Select(day => ListItem.Of($"Lægeattest LÆ 265, {day}. februar 2026"));
        var document = Letters.Of(new NumberedList([.. enclosures], "Bilag"));
        using var printed = new Printed(document);

        foreach (var number in Enumerable.Range(1, 12))
        {
            var line = $"Bilag {number} Lægeattest LÆ 265, {number}. februar 2026\n";
            Assert.Contains(line, TextRenderer.Render(document));
            Assert.Contains(line, printed.Text());
            Assert.Contains(
                $">Bilag {number}</span> Lægeattest LÆ 265, {number}. ",
                HtmlRenderer.Render(document)
            );
        }
    }
}
