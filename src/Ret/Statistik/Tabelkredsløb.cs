namespace Ret;

/// <summary>Ét antal i tabellen, celle eller sum, som en kant fra ét led i kredsløbet til det næste.</summary>
internal sealed class Antalskant(int fra, int til, int antal, int grænse, bool erSum)
{
    public int Fra => fra;
    public int Til => til;
    public int Antal => antal;
    public bool ErLille => antal < grænse;
    public bool ErSkjult { get; set; } = antal < grænse;

    /// <summary>Enhver kan se, om et skjult antal er under grænsen eller ej: det kan ikke flytte sig over den.</summary>
    public bool KanVokse => antal != grænse - 1;
    public bool KanFalde => antal != grænse && antal > 0;

    /// <summary>Hvad det koster læseren, at antallet skjules: summer er mest værd, og store antal mere end små.</summary>
    public long Pris =>
        ErSkjult ? 0 : (erSum ? 1_000_000_000L : 1_000_000L) + Math.Min(antal, 999_999);

    public Celle Celle =>
        !ErSkjult ? new(Cellevisning.Vist, antal)
        : ErLille ? new(Cellevisning.UnderGrænsen, 0)
        : new(Cellevisning.Skjult, 0);
}

/// <summary>Tabellens antal som et kredsløb, hvor det, der løber ind i et led, også løber ud.</summary>
internal sealed class Tabelkredsløb
{
    private readonly List<Antalskant> kanter = [];
    private readonly Dictionary<(int Række, int Kolonne), Antalskant> celler = [];
    private readonly Dictionary<(string Gruppe, int Kolonne), Antalskant> summer = [];
    private ILookup<int, Antalskant> ved = null!;
    private int led;

    public static Tabelkredsløb Af(Tælletabel tabel, int grænse)
    {
        var kredsløb = new Tabelkredsløb();
        kredsløb.Byg(tabel, grænse);
        kredsløb.ved = kredsløb
            .kanter.SelectMany(k => new[] { (Led: k.Fra, Kant: k), (Led: k.Til, Kant: k) })
            .ToLookup(k => k.Led, k => k.Kant);
        return kredsløb;
    }

    /// <summary>De antal, der er skjult, men kan regnes ud af de viste.</summary>
    public IEnumerable<Antalskant> Ubeskyttede() =>
        kanter.Where(k => k.ErSkjult && Vej(k) is not { Pris: 0 });

    /// <summary>Skjuler det, der skal til, for at antallet ikke kan regnes ud; falsk, når intet er nok.</summary>
    public bool Beskyt(Antalskant kant)
    {
        if (Vej(kant) is not { } vej)
            return false;
        foreach (var skjul in vej.Kanter)
            skjul.ErSkjult = true;
        return true;
    }

    public IReadOnlyList<VistRække> Vist(Tælletabel tabel)
    {
        var rækker = new List<VistRække>();
        foreach (var gruppe in Grupper(tabel))
        {
            for (var r = 0; r < tabel.Rækker.Count; r++)
                if (tabel.Rækker[r].Gruppe == gruppe)
                    rækker.Add(
                        Række(tabel.Rækker[r].Navn, false, k => celler[(r, k)].Celle, tabel)
                    );
            if (gruppe != "")
                rækker.Add(Række(gruppe, true, k => summer[(gruppe, k)].Celle, tabel));
        }
        rækker.Add(Række("I alt", true, k => summer[("", k)].Celle, tabel));
        return rækker;
    }

    private static VistRække Række(
        string navn,
        bool erSum,
        Func<int, Celle> celle,
        Tælletabel tabel
    ) =>
        new(
            navn,
            erSum,
            [.. Enumerable.Range(0, tabel.Kolonner.Count).Select(celle)],
            celle(tabel.Kolonner.Count)
        );

    private static IReadOnlyList<string> Grupper(Tælletabel tabel) =>
        [.. tabel.Rækker.Select(r => r.Gruppe).Distinct()];

    private void Byg(Tælletabel tabel, int grænse)
    {
        var (iAlt, rod) = (tabel.Kolonner.Count, led++);
        var top = Led(iAlt + 1);
        for (var k = 0; k <= iAlt; k++)
            summer[("", k)] = Kant(
                top[k],
                rod,
                Sum(tabel, _ => true, k),
                grænse,
                (k == iAlt, true)
            );
        foreach (var gruppe in Grupper(tabel))
        {
            var i = gruppe == "" ? top : Led(iAlt + 1);
            for (var k = 0; k <= iAlt && gruppe != ""; k++)
            {
                var sum = Sum(tabel, r => r.Gruppe == gruppe, k);
                summer[(gruppe, k)] = Kant(i[k], top[k], sum, grænse, (k == iAlt, true));
            }
            for (var r = 0; r < tabel.Rækker.Count; r++)
                if (tabel.Rækker[r].Gruppe == gruppe)
                    Byg(r, tabel.Rækker[r], i, grænse);
        }
    }

    private void Byg(int r, Tællerække række, int[] summer, int grænse)
    {
        var denne = led++;
        for (var k = 0; k < summer.Length; k++)
        {
            var erSum = k == række.Tal.Count;
            celler[(r, k)] = Kant(denne, summer[k], Tal(række, k), grænse, (erSum, erSum));
        }
    }

    /// <summary>Kolonnen efter den sidste er rækkernes sum; den løber den anden vej end cellerne.</summary>
    private Antalskant Kant(int fra, int til, int antal, int grænse, (bool Vendt, bool ErSum) er)
    {
        var kant = er.Vendt
            ? new Antalskant(til, fra, antal, grænse, er.ErSum)
            : new Antalskant(fra, til, antal, grænse, er.ErSum);
        kanter.Add(kant);
        return kant;
    }

    private int[] Led(int antal) => [.. Enumerable.Range(0, antal).Select(_ => led++)];

    private static int Sum(Tælletabel tabel, Func<Tællerække, bool> med, int kolonne) =>
        tabel.Rækker.Where(med).Sum(r => Tal(r, kolonne));

    private static int Tal(Tællerække række, int kolonne) =>
        kolonne == række.Tal.Count ? række.Tal.Sum() : række.Tal[kolonne];

    private sealed record Rundtur(long Pris, IReadOnlyList<Antalskant> Kanter);

    /// <summary>Den billigste vej rundt gennem antallet, hvor det vokser eller falder med én; null, når der ingen er.</summary>
    private Rundtur? Vej(Antalskant kant)
    {
        var op = kant.KanVokse ? Vej(kant.Til, kant.Fra, kant) : null;
        var ned = kant.KanFalde ? Vej(kant.Fra, kant.Til, kant) : null;
        return op is null || ned?.Pris < op.Pris ? ned : op;
    }

    /// <summary>Dijkstra over det, der kan vokse med strømmen og falde imod den.</summary>
    private Rundtur? Vej(int fra, int mål, Antalskant uden)
    {
        var pris = new Dictionary<int, long> { [fra] = 0 };
        var sidst = new Dictionary<int, (Antalskant Kant, int Fra)>();
        var kø = new PriorityQueue<int, long>([(fra, 0)]);
        while (kø.TryDequeue(out var her, out var hidtil))
        {
            if (her == mål)
                return new(hidtil, Spor(sidst, fra, mål));
            if (hidtil > pris[her])
                continue;
            foreach (var kant in ved[her].Where(k => k != uden))
            {
                var med = kant.Fra == her;
                var næste = med ? kant.Til : kant.Fra;
                var ny = hidtil + kant.Pris;
                if (
                    !(med ? kant.KanVokse : kant.KanFalde)
                    || pris.GetValueOrDefault(næste, long.MaxValue) <= ny
                )
                    continue;
                (pris[næste], sidst[næste]) = (ny, (kant, her));
                kø.Enqueue(næste, ny);
            }
        }
        return null;
    }

    private static List<Antalskant> Spor(
        Dictionary<int, (Antalskant Kant, int Fra)> sidst,
        int fra,
        int mål
    )
    {
        var spor = new List<Antalskant>();
        for (var her = mål; her != fra; her = sidst[her].Fra)
            spor.Add(sidst[her].Kant);
        return spor;
    }
}
