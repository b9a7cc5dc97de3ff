using Saglig.Ui;

namespace Saglig.Overblik;

/// <summary>The side menu of a case, in the order of the work.</summary>
public static class CaseMenu
{
    public static IReadOnlyList<NavItem> For(string nummer, CaseCounts counts, PathString path)
    {
        var root = Sager.Links.Sag(nummer);
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
            Item("Journal", "/journal", counts.Journal),
            Item("Ansøgning", "/ansoegning"),
            Item("Oplysninger", "/oplysninger", counts.Oplysninger),
            Item("Vurdering", "/vurdering"),
            Item("Fleksjob", "/fleksjob"),
            Item("Partshøring", "/partshoeringer"),
            Item("Afgørelse", "/afgoerelse"),
            Item("Breve", "/breve", counts.Breve),
            Item("Borgeren", "/borger"),
            Item("Hvem har set sagen", "/opslag"),
            Item("Kladder", "/kladder", counts.Kladder),
        ];
    }
}
