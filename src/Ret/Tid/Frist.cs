namespace Ret;

/// <summary>Hvem fristen binder. Det afgør, hvad der sker, når den ender på en lukkedag.</summary>
public enum Fristtype
{
    /// <summary>Ender fristen på en weekend eller helligdag, har borgeren til og med næste arbejdsdag.</summary>
    Borgerens,

    /// <summary>Myndighedens egen frist flytter aldrig frem; der handles senest arbejdsdagen før.</summary>
    Myndighedens,
}

/// <summary>
/// En beregnet frist, der kan forklare sig selv: regel, start, tælling, dage sprunget over og resultat.
/// Bygges kun af <see cref="Frister"/> og <see cref="Fristregner"/>; en frist tastes aldrig ind.
/// </summary>
public sealed record Frist
{
    /// <summary>Fristens navn med småt, fx "klagefrist".</summary>
    public required string Navn { get; init; }
    public required Hjemmel Hjemmel { get; init; }
    public required Fristtype Type { get; init; }

    /// <summary>Den dag, der tælles fra. Dagen selv tælles ikke med.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Hvad der skete på startdagen, fx "afgørelsen blev modtaget".</summary>
    public required string Hændelse { get; init; }

    /// <summary>Det talte tidsrum, fx "4 uger" eller "7 arbejdsdage".</summary>
    public required string Tidsrum { get; init; }

    /// <summary>Den dag, tællingen ender på, før der ses på lukkedage.</summary>
    public required DateOnly Talt { get; init; }

    /// <summary>Fristens sidste dag. Handles der dagen efter, er det for sent.</summary>
    public required DateOnly Udløber { get; init; }

    /// <summary>Den arbejdsdag, der senest skal handles på, for at det sker inden <see cref="Udløber"/>.</summary>
    public DateOnly HandlSenest =>
        Type == Fristtype.Myndighedens ? Udløber.ArbejdsdagSenest() : Udløber;

    /// <summary>Lukkedage, som tællingen sprang over, eller som fristen blev flyttet fri af, i datoorden.</summary>
    public IReadOnlyList<Lukkedag> Sprunget { get; init; } = [];

    /// <summary>Det, som ingen jurist har bekræftet ved fristen; null, når intet er usikkert.</summary>
    public string? Forbehold { get; init; }

    /// <summary>Sand fra dagen efter <see cref="Udløber"/>.</summary>
    public bool ErOverskredet(DateOnly dag) => dag > Udløber;

    /// <summary>Kalenderdage tilbage fra <paramref name="dag"/>; negativt, når fristen er overskredet.</summary>
    public int DageTilbage(DateOnly dag) => Udløber.DayNumber - dag.DayNumber;

    /// <summary>Fristen forklaret i danske sætninger, i den rækkefølge man regner.</summary>
    public IReadOnlyList<string> Forklaring => [.. Fristforklaring.Sætninger(this)];
}
