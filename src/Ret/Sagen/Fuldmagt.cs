namespace Ret;

/// <summary>Hvad en fuldmagt giver ret til. Flere kan gives på én gang.</summary>
[Flags]
public enum Fuldmagtsomfang
{
    Ingen = 0,

    /// <summary>Se sagens papirer.</summary>
    Indsigt = 1,

    /// <summary>Få kopi af de breve, borgeren får.</summary>
    KopiAfBreve = 2,

    /// <summary>Få brevene i stedet for borgeren.</summary>
    BreveIStedet = 4,

    /// <summary>Udtale sig, også ved partshøring.</summary>
    Udtalelse = 8,

    /// <summary>Klage over afgørelsen.</summary>
    Klage = 16,

    /// <summary>Søge om noget for borgeren.</summary>
    Ansøgning = 32,

    Alt = Indsigt | KopiAfBreve | Udtalelse | Klage | Ansøgning,
}

/// <summary>
/// Borgerens fuldmagt til en partsrepræsentant i én sag (FVL § 8). En fuldmagt i en anden sag gælder ikke her.
/// </summary>
public sealed record Fuldmagt
{
    public required SagId Sag { get; init; }

    /// <summary>Den, der må handle for borgeren, med navn som på et brev.</summary>
    public required string Fuldmægtig { get; init; }
    public required Fuldmagtsomfang Omfang { get; init; }

    /// <summary>Første dag, den gælder.</summary>
    public required DateOnly Fra { get; init; }

    /// <summary>Sidste dag, den gælder; null, når den ikke har en slutdato.</summary>
    public DateOnly? Til { get; init; }

    /// <summary>Den dag, borgeren trak den tilbage. Fra og med den dag gælder den ikke.</summary>
    public DateOnly? Tilbagekaldt { get; init; }

    /// <summary>Sand, når dagen ligger i perioden, og fuldmagten ikke er trukket tilbage den dag eller før.</summary>
    public bool GælderDen(DateOnly dag) =>
        dag >= Fra && (Til is null || dag <= Til) && (Tilbagekaldt is null || dag < Tilbagekaldt);

    /// <summary>Sand, når fuldmagten gælder i <paramref name="sag"/> på <paramref name="dag"/> og dækker det hele af <paramref name="omfang"/>.</summary>
    public bool Dækker(SagId sag, DateOnly dag, Fuldmagtsomfang omfang) =>
        Sag == sag && GælderDen(dag) && (Omfang & omfang) == omfang;
}
