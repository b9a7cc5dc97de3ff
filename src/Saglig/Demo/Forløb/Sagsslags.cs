namespace Saglig.Demo.Forløb;

/// <summary>A kind of ordinary case.</summary>
/// <param name="Kode">The case type's code.</param>
/// <param name="Weeks">The published deadline of the type, so that ages can be spread around it.</param>
/// <param name="Team">Which team has such cases; the place of its unit.</param>
internal sealed record Sagsslags(string Kode, string Titel, string Ydelse, int Weeks, int Team)
{
    /// <summary>What citizens write when they apply.</summary>
    public required string[] Ansøgninger { get; init; }

    public static readonly Sagsslags[] Alle =
    [
        new("fleksjob", "Ansøgning om fleksjob", "fleksjob", 12, 2)
        {
            Ansøgninger =
            [
                "Jeg søger om fleksjob. Jeg har slidgigt i begge knæ og kan ikke længere gå og stå hele dagen på lageret.",
                "Efter min blodprop bliver jeg hurtigt træt. Jeg vil gerne arbejde, men kan højst holde til få timer om dagen.",
                "Jeg har været sygemeldt siden sidste år. Min læge mener, at jeg kan arbejde på nedsat tid. Jeg søger fleksjob.",
            ],
        },
        new("foertidspension", "Ansøgning om førtidspension", "førtidspension", 13, 2)
        {
            Ansøgninger =
            [
                "Jeg søger om førtidspension. Jeg har sclerose, og jeg kan ikke længere klare en arbejdsdag.",
                "Jeg beder om, at min sag bliver behandlet på det foreliggende grundlag.",
            ],
        },
        new("sygedagpenge", "Sygedagpenge: opfølgning", "sygedagpenge", 8, 0)
        {
            Ansøgninger =
            [
                "Jeg er blevet opereret i skulderen og er sygemeldt. Jeg søger om sygedagpenge.",
                "Jeg er sygemeldt med stress fra mit arbejde som lærer. Min arbejdsgiver har givet mig besked om at søge hos jer.",
            ],
        },
        new("kontanthjaelp", "Ansøgning om kontanthjælp", "kontanthjælp", 4, 1)
        {
            Ansøgninger =
            [
                "Jeg er lige blevet skilt og har ingen indtægt. Jeg søger om kontanthjælp.",
                "Jeg er holdt op på min uddannelse og har brug for hjælp, til jeg finder et arbejde.",
            ],
        },
        new("beskaeftigelse", "Beskæftigelsesindsats", "mentorstøtte", 8, 1)
        {
            Ansøgninger =
            [
                "Jeg vil gerne have en mentor, når jeg begynder i praktikken på biblioteket.",
            ],
        },
        new("ressourceforloeb", "Ressourceforløb", "ressourceforløb", 12, 3)
        {
            Ansøgninger =
            [
                "Jeg vil gerne i et forløb, hvor jeg kan få hjælp til at komme ud igen. Jeg har haft angst i mange år.",
            ],
        },
        new("jobafklaring", "Jobafklaringsforløb", "jobafklaringsforløb", 8, 3)
        {
            Ansøgninger =
            [
                "Mine sygedagpenge slutter. Jeg er stadig syg og beder om et jobafklaringsforløb.",
            ],
        },
        new("revalidering", "Ansøgning om revalidering", "revalidering", 12, 3)
        {
            Ansøgninger =
            [
                "Jeg kan ikke længere være tømrer på grund af ryggen og vil gerne uddanne mig til bygningskonstruktør.",
            ],
        },
    ];
}
