namespace Ret.Tests;

/// <summary>
/// En, der kun ser den viste tabel og vil regne de skjulte antal ud. Kender reglen for, hvad der skjules, men bruger intet
/// af det, <see cref="Diskretion"/> er lavet af: prøver tabeller af, til hvert skjult antal er set med to værdier.
/// </summary>
internal sealed class Angriber(Diskrettabel vist, IReadOnlyList<string> grupper)
{
    private const int Størst = 14;

    private readonly List<VistRække> rækker = [.. vist.Rækker.Where(r => !r.ErSum)];
    private readonly Dictionary<(int, int), HashSet<int>> set = [];
    private int[][] gæt = [];

    /// <summary>De skjulte antal, der kun kan have én værdi.</summary>
    public IReadOnlyList<string> Regnet()
    {
        gæt = [.. rækker.Select(_ => new int[vist.Kolonner.Count])];
        foreach (var (r, k) in Skjulte())
            set[(r, k)] = [];
        Prøv(0, 0);
        return
        [
            .. set.Where(s => s.Value.Count < 2)
                .Select(s =>
                    $"{vist.Rækker[s.Key.Item1].Navn}, {s.Key.Item2}: {string.Join(' ', s.Value)}"
                ),
        ];
    }

    private IEnumerable<(int, int)> Skjulte() =>
        from r in Enumerable.Range(0, vist.Rækker.Count)
        from k in Enumerable.Range(0, vist.Kolonner.Count + 1)
        where Celle(r, k).Visning != Cellevisning.Vist
        select (r, k);

    private Celle Celle(int r, int k) =>
        k < vist.Kolonner.Count ? vist.Rækker[r].Celler[k] : vist.Rækker[r].IAlt;

    private bool Prøv(int r, int k)
    {
        if (r == rækker.Count)
            return Stemmer() && Noter();
        if (k == vist.Kolonner.Count)
            return Kan(rækker[r].IAlt, gæt[r].Sum()) && Prøv(r + 1, 0);
        var (fra, til) = Mulige(rækker[r].Celler[k]);
        for (var tal = fra; tal <= til; tal++)
        {
            gæt[r][k] = tal;
            if (Prøv(r, k + 1))
                return true;
        }
        return false;
    }

    private (int, int) Mulige(Celle celle) =>
        celle.Visning switch
        {
            Cellevisning.Vist => (celle.Antal, celle.Antal),
            Cellevisning.UnderGrænsen => (0, vist.Grænse - 1),
            _ => (vist.Grænse, Størst),
        };

    private bool Kan(Celle celle, int tal) =>
        celle.Visning switch
        {
            Cellevisning.Vist => tal == celle.Antal,
            Cellevisning.UnderGrænsen => tal < vist.Grænse,
            _ => tal >= vist.Grænse,
        };

    private bool Stemmer() =>
        Enumerable
            .Range(0, vist.Rækker.Count)
            .All(r =>
                Enumerable.Range(0, vist.Kolonner.Count + 1).All(k => Kan(Celle(r, k), Værdi(r, k)))
            );

    /// <summary>Antallet i den tabel, der prøves; en sum lægges sammen forfra.</summary>
    private int Værdi(int r, int k)
    {
        var række = vist.Rækker[r];
        var med = Enumerable
            .Range(0, rækker.Count)
            .Where(i =>
                !række.ErSum
                    ? ReferenceEquals(rækker[i], række)
                    : række.Navn == "I alt" || grupper[i] == række.Navn
            );
        return med.Sum(i => k == vist.Kolonner.Count ? gæt[i].Sum() : gæt[i][k]);
    }

    /// <summary>Sand, når alle skjulte antal er set med to værdier, så der ikke er mere at prøve.</summary>
    private bool Noter()
    {
        foreach (var ((r, k), værdier) in set)
            værdier.Add(Værdi(r, k));
        return set.Values.All(v => v.Count > 1);
    }
}
