using Saglig.Ui;

namespace Saglig.Overblik;

/// <summary>The side menu of a case, in the order of the work.</summary>
public static class CaseMenu
{
    /// <summary>The links with their counts; the one that <paramref name="path"/> lies under is active.</summary>
    public static IReadOnlyList<NavItem> For(CaseHead head, PathString path)
    {
        var (root, counts) = (Sager.Links.Sag(head.Sag.Nummer), head.Counts);
        NavItem Item(string text, string place, int? count = null)
        {
            var url = $"{root}{place}";
            return new(
                text,
                url,
                count,
                place.Length == 0 ? path == url : path.StartsWithSegments(url)
            );
        }
        return
        [
            Item("Overblik", ""),
            .. head.Sag.Borger is null ? [] : new[] { Item("Borger", Links.Borger) },
            Item("Journal", Links.Journal, counts.Journal),
            Item("Ansøgning", Links.Ansoegning),
            Item("Oplysninger", Links.Oplysninger, counts.Oplysninger),
            Item("Vurdering", Links.Vurdering),
            Item("Tiltag", Links.Tiltag),
            .. Measure(head.Sag.Sagstype).Select(m => Item(m.Text, m.Place)),
            Item("Partshøring", Links.Partshoeringer),
            Item("Afgørelse", Links.Afgoerelse),
            Item("Breve", Links.Breve, counts.Breve),
            Item("Kladder", Links.Kladder, counts.Kladder),
            Item("Hvem har set sagen", Links.Hvem),
        ];
    }

    /// <summary>The pages that only cases about one measure have.</summary>
    private static IEnumerable<(string Text, string Place)> Measure(string type) =>
        type switch
        {
            "fleksjob" => [("Fleksjob", Links.Fleksjob)],
            "foertidspension" =>
            [
                ("Førtidspension", Links.Foertidspension),
                ("Råd og team", Links.Forelaeggelse),
            ],
            "revalidering" => [("Revalidering", Links.Revalidering)],
            "ressourceforloeb" =>
            [
                ("Ressourceforløb", Links.Ressourceforloeb),
                ("Råd og team", Links.Forelaeggelse),
                ("Forløbet", Links.Forloeb),
            ],
            "jobafklaring" => [("Jobafklaring", Links.Jobafklaring), ("Forløbet", Links.Forloeb)],
            _ => [],
        };
}
