namespace Ret;

/// <summary>
/// Skjuler små antal, så de heller ikke kan regnes ud af summer, af andre celler eller af en gruppes sum.
/// </summary>
/// <remarks>
/// En tabel med summer er et kredsløb: summen af alt løber ud i grupperne, derfra i rækkerne, gennem cellerne i
/// kolonnernes summer og tilbage. Et skjult antal kan ikke regnes ud, når der findes en vej rundt gennem skjulte antal,
/// så det kan være én større eller mindre, uden at noget vist ændrer sig. Findes vejen ikke, skjules de antal, der giver
/// den billigst.
/// </remarks>
public static class Diskretion
{
    /// <summary>De grænser, en tabel kan have: antal under grænsen skjules.</summary>
    public static readonly IReadOnlyList<int> Grænser = [3, 5, 10];

    /// <summary>Tabellen, som den må vises. En tabel uden små antal er uændret.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Grænsen er ikke en af <see cref="Grænser"/>.</exception>
    /// <exception cref="ArgumentException">En række har ikke ét antal for hver kolonne, eller et antal er negativt.</exception>
    public static Diskrettabel Vis(Tælletabel tabel, int grænse)
    {
        if (!Grænser.Contains(grænse))
            throw new ArgumentOutOfRangeException(nameof(grænse));
        if (tabel.Rækker.Any(r => r.Tal.Count != tabel.Kolonner.Count || r.Tal.Any(t => t < 0)))
            throw new ArgumentException("En række passer ikke til kolonnerne.", nameof(tabel));
        var kredsløb = Tabelkredsløb.Af(tabel, HarSmå(tabel, grænse) ? grænse : 0);
        var beskyttet = Beskyttet(kredsløb);
        var rækker = kredsløb.Vist(tabel);
        return new(tabel.Kolonner, beskyttet ? rækker : [.. rækker.Select(Skjult)], grænse);
    }

    /// <summary>Et nul er ikke nogen. Først når der er et lille antal, skjules nullerne med, så det ikke kan kendes fra dem.</summary>
    private static bool HarSmå(Tælletabel tabel, int grænse) =>
        tabel.Rækker.Any(r => r.Tal.Any(t => t > 0 && t < grænse));

    private static VistRække Skjult(VistRække række)
    {
        var skjult = new Celle(Cellevisning.Skjult, 0);
        return række with { Celler = [.. række.Celler.Select(_ => skjult)], IAlt = skjult };
    }

    private static bool Beskyttet(Tabelkredsløb kredsløb)
    {
        while (kredsløb.Ubeskyttede().FirstOrDefault() is { } udsat)
            if (!kredsløb.Beskyt(udsat))
                return false;
        return true;
    }
}
