namespace Pdf.Tests.Testing;

/// <summary>Letters as the program writes them; all people and cases are invented.</summary>
internal static class Letters
{
    public static readonly DateTimeOffset Day = new(2026, 3, 12, 10, 42, 0, TimeSpan.FromHours(1));

    public static readonly LetterHead Head = new(
        ["Ali Hassan", "c/o Ærø Østergård", "Søndergade 12, 2. tv.", "9000 Aalborg"],
        ["Jobcenter Aalborg", "Sønderbro 12", "9000 Aalborg", "Telefon 99 31 31 31"],
        [
            new("Dato", "12. marts 2026"),
            new("Sagsnummer", "2026-0000377"),
            new("Sagsbehandler", "Mette Holm, socialrådgiver"),
            new("Direkte telefon", "99 31 45 67"),
        ]
    );

    /// <summary>A document with the usual properties and the given blocks.</summary>
    public static Document Of(params IReadOnlyList<Block> blocks) =>
        new("Afgørelse om fleksjob", "Aalborg Kommune", "da-DK", Day, blocks)
        {
            Number = "2026-0000377-4",
            RunningHeader = "Afgørelse om fleksjob · Ali Hassan",
        };

    /// <summary>A decision of two pages with every kind of block but the image.</summary>
    public static Document Decision() =>
        Of([
            Head,
            new Heading(1, "Du får fleksjob"),
            Paragraph.Of(
                "Kære Ali. Aalborg Kommune har behandlet din ansøgning af ",
                new BoldRun("5. januar 2026"),
                ". Vi har besluttet, at du er berettiget til fleksjob fra den 1. april 2026."
            ),
            new Heading(2, "Derfor får du fleksjob"),
            Paragraph.Of(
                "Din arbejdsevne er varigt og væsentligt nedsat, så du ikke kan få eller fastholde et arbejde på normale vilkår. "
                    + "Det har vi lagt vægt på:"
            ),
            new BulletList([
                ListItem.Of(
                    "Din læge skriver, at du kan arbejde to timer om dagen, fordelt på fire dage om ugen."
                ),
                ListItem.Of(
                    "Praktikken hos ",
                    new BoldRun("Nørresundby Bibliotek"),
                    " viste, at du har brug for pauser hver halve time, og at flere timer gav dig flere smerter i ryg og skulder dagen efter."
                ),
                ListItem.Of(
                    "Der er ikke flere behandlinger, som kan forbedre din arbejdsevne, efter § 119, stk. 1."
                ),
            ]),
            new Heading(2, "Det har du selv sagt"),
            Paragraph.Of(
                "Du har fortalt, at du gerne vil arbejde med bøger og mennesker, og at du har det bedst om formiddagen. "
                    + "Vi har derfor aftalt, at jobcentret leder efter fleksjob med møde tidligst klokken 9 og fri senest klokken 12. "
                    + "Du har også sagt, at lægens beskrivelse af din skulder er forældet. Vi har bedt om en ny erklæring, og den bekræfter det."
            ),
            .. Money(),
            .. Complaint(),
        ]);

    private static IEnumerable<Block> Money() =>
        [
            new Heading(2, "Din løn og dit tilskud"),
            Paragraph.Of("Tabellen viser et eksempel på, hvad du kan få om måneden før skat."),
            new Table(
                [
                    new TableColumn("Indtægt", 2),
                    new TableColumn("Sådan er det regnet ud", 3),
                    new TableColumn("Beløb", 1, Alignment.End),
                ],
                [
                    TableRow.Of(
                        "Løn fra arbejdsgiver",
                        "8 timer om ugen à 165,00 kr.",
                        "5.716 kr."
                    ),
                    TableRow.Of(
                        "Flekslønstilskud",
                        "Efter fradrag for løn, jf. bekendtgørelsen § 12",
                        "16.204 kr."
                    ),
                    TableRow.Of("I alt", "", "21.920 kr."),
                ],
                "Eksempel på indtægt i fleksjob",
                RowHeaders: true
            ),
        ];

    private static IEnumerable<Block> Complaint() =>
        [
            new Heading(2, "Hvis du vil klage"),
            Paragraph.Of(
                "Du kan klage inden 4 uger fra den dag, du har fået brevet. Skriv eller ring til os, så ser vi på sagen igen. "
                    + "Holder vi fast i afgørelsen, sender vi klagen videre til Ankestyrelsen. Læs mere på ",
                new LinkRun("ast.dk/klag", new Uri("https://ast.dk/klag")),
                "."
            ),
            new NumberedList([
                ListItem.Of("Ring til os på telefon 99 31 31 31, eller skriv på Min sag."),
                ListItem.Of("Vi vurderer sagen igen inden 4 uger."),
                ListItem.Of("Du får et nyt brev, eller klagen sendes videre."),
            ]),
            new Signature(
                "Med venlig hilsen",
                "Mette Holm",
                "Socialrådgiver",
                "Fleksjobteamet, Jobcenter Aalborg"
            ),
            new Rule(),
            new Heading(2, "Bilag"),
            new NumberedList(
                [
                    ListItem.Of("Lægeattest LÆ 265, 2. februar 2026"),
                    ListItem.Of(
                        "Beskrivelse af praktik hos Nørresundby Bibliotek, 20. februar 2026"
                    ),
                ],
                "Bilag"
            ),
            new Space(4),
            Paragraph.Of("Kopi til: Fagforeningen"),
        ];
}
