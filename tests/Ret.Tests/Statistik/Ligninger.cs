namespace Ret.Tests;

/// <summary>
/// En angriber, der løser ligningerne mellem celler og summer med Gauss' metode.
/// Ser ikke, at et antal er helt og har en grænse, men kan bruges på store tabeller.
/// </summary>
internal static class Ligninger
{
    /// <summary>Alle rækker, som de er, i den viste tabels rækkefølge; sidst i hver række står dens sum.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Sande(Tælletabel tabel) =>
        [.. Udtryk(tabel).Select(u => Sum(tabel, u))];

    /// <summary>De skjulte antal, der følger af de viste.</summary>
    public static IReadOnlyList<string> Entydige(Diskrettabel vist, Tælletabel tabel)
    {
        var (antal, bredde) = (tabel.Rækker.Count, tabel.Kolonner.Count);
        var udtryk = Udtryk(tabel);
        var kendte = new List<double[]>();
        var skjulte = new List<(string Navn, double[] Ligning)>();
        for (var r = 0; r < udtryk.Count; r++)
        for (var k = 0; k <= bredde; k++)
        {
            var ligning = new double[antal * bredde];
            foreach (var i in udtryk[r])
                for (var j = 0; j < bredde; j++)
                    if (k == bredde || j == k)
                        ligning[i * bredde + j] = 1;
            var celle = k < bredde ? vist.Rækker[r].Celler[k] : vist.Rækker[r].IAlt;
            if (celle.Visning == Cellevisning.Vist)
                kendte.Add(ligning);
            else
                skjulte.Add(($"{vist.Rækker[r].Navn}, {k}", ligning));
        }
        var trappe = Trappe(kendte);
        return [.. skjulte.Where(s => ErKombination(trappe, s.Ligning)).Select(s => s.Navn)];
    }

    /// <summary>For hver vist række de rækker i tabellen, den er summen af.</summary>
    private static List<List<int>> Udtryk(Tælletabel tabel)
    {
        var alle = new List<List<int>>();
        foreach (var gruppe in tabel.Rækker.Select(r => r.Gruppe).Distinct())
        {
            var med = Enumerable
                .Range(0, tabel.Rækker.Count)
                .Where(i => tabel.Rækker[i].Gruppe == gruppe)
                .ToList();
            alle.AddRange(med.Select(i => new List<int> { i }));
            if (gruppe != "")
                alle.Add(med);
        }
        alle.Add([.. Enumerable.Range(0, tabel.Rækker.Count)]);
        return alle;
    }

    private static IReadOnlyList<int> Sum(Tælletabel tabel, List<int> rækker) =>
        [
            .. Enumerable
                .Range(0, tabel.Kolonner.Count)
                .Select(k => rækker.Sum(i => tabel.Rækker[i].Tal[k])),
            rækker.Sum(i => tabel.Rækker[i].Tal.Sum()),
        ];

    private static List<(int Led, double[] Ligning)> Trappe(List<double[]> ligninger)
    {
        var trappe = new List<(int, double[])>();
        foreach (var ligning in ligninger)
        {
            var rest = Rest(trappe, ligning);
            var led = Array.FindIndex(rest, x => Math.Abs(x) > 1e-9);
            if (led >= 0)
                trappe.Add((led, [.. rest.Select(x => x / rest[led])]));
        }
        return trappe;
    }

    private static bool ErKombination(List<(int, double[])> trappe, double[] ligning) =>
        Rest(trappe, ligning).All(x => Math.Abs(x) < 1e-9);

    private static double[] Rest(List<(int Led, double[] Ligning)> trappe, double[] ligning)
    {
        var rest = (double[])ligning.Clone();
        foreach (var (led, trin) in trappe)
        {
            var gange = rest[led];
            for (var i = 0; i < rest.Length && gange != 0; i++)
                rest[i] -= gange * trin[i];
        }
        return rest;
    }
}
