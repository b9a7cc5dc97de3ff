namespace Pdf.Tests.Testing;

/// <summary>Documents that together use everything, for the tests that must hold for all.</summary>
internal static class Samples
{
    public static readonly IReadOnlyDictionary<string, Document> All = new Dictionary<
        string,
        Document
    >
    {
        ["decision"] = Letters.Decision(),
        ["nothing"] = Letters.Of(),
        ["empty blocks"] = Letters.Of(
            new LetterHead([], [], []),
            Paragraph.Of(""),
            Paragraph.Of(" \n "),
            new BulletList([]),
            new BulletList([ListItem.Of("")]),
            new Table([new TableColumn("Tom")], []),
            new Table([new TableColumn("a"), new TableColumn("b")], [TableRow.Of("", "")]),
            new Space(100),
            new Rule()
        ),
        ["sixty pages"] = Letters.Of([Letters.Head, new Heading(1, "Akten"), .. Pages(60)]),
        ["long table"] = Letters.Of(LongTable(100)),
        ["links"] = Letters.Of([.. Enumerable.Range(1, 60).Select(LinkOverTwoLines)]),
        ["images"] = Letters.Of(
            new Heading(1, "Kort"),
            new Image(Pictures.Png(), "En tegning af vejen til jobcentret", 60),
            new Image(Pictures.Jpeg(), "Et foto (af \\ indgangen)", 500),
            new Image(Pictures.Png(), "Den samme tegning igen", 10)
        ),
        ["long words"] = Letters.Of([.. LongWords()]) with { Number = Wide, RunningHeader = Wide },
        ["other alphabets"] = Letters.Of(
            Paragraph.Of(
                "Zażółć gęślą jaźń, İstanbul ığüşöç, Ελλάδα, Київ, Nguyễn Thị Hường, Ærøskøbing"
            )
        ),
    };

    private static string Long =>
        string.Concat(Enumerable.Repeat("Arbejdsmarkedsforanstaltning", 20));

    private static string Wide => new('W', 300);

    private static IEnumerable<Block> LongWords() =>
        [
            new LetterHead([Long, Wide], [Long, Wide], [new Fact(Long, Wide)]),
            new Heading(1, Long),
            Paragraph.Of(
                "kort ",
                Long,
                " kort ",
                new BoldRun(Wide),
                new LinkRun(Long, new Uri("https://a.dk"))
            ),
            new BulletList([ListItem.Of(Long)]),
            new NumberedList([ListItem.Of(Wide)], "WWWWWWWWWWWWWWWWWWWW"),
            new Table(
                [.. Enumerable.Range(0, 12).Select(i => new TableColumn(Long, i == 0 ? 100 : 0.1))],
                [TableRow.Of([.. Enumerable.Repeat((TableCell)Wide, 12)])],
                Long
            ),
            new Signature(Long, Wide, Long, Wide),
        ];

    /// <summary>Text that fills about the given number of pages.</summary>
    public static IEnumerable<Block> Pages(int count) =>
        Enumerable
            .Range(1, count * 5)
            .SelectMany(number =>
                (IEnumerable<Block>)
                    [
                        new Heading(2, $"Afsnit {number}"),
                        Paragraph.Of(
                            string.Concat(
                                Enumerable.Repeat(
                                    $"Nummer {number} handler om sagens forløb i jobcentret. ",
                                    9
                                )
                            )
                        ),
                    ]
            );

    public static Table LongTable(int rows) =>
        new(
            [
                new TableColumn("Dato"),
                new TableColumn("Hændelse", 4),
                new TableColumn("Beløb", 1, Alignment.End),
            ],
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row =>
                        TableRow.Of($"række {row}", "Partshøring sendt til borgeren", $"{row},00")
                    ),
            ],
            "Alle hændelser"
        );

    private static Paragraph LinkOverTwoLines(int number) =>
        Paragraph.Of(
            $"{number}. Læs om reglerne for fleksjob og om, hvordan du klager, på ",
            new LinkRun(
                "jobcentrets hjemmeside om fleksjob og klager over afgørelser",
                new Uri($"https://example.dk/fleksjob?nr={number}&sprog=dansk")
            ),
            " når du vil."
        );
}
