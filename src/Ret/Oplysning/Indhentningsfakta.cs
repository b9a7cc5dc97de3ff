namespace Ret;

/// <summary>Fakta om én anmodning eller ét opslag, før det sker. Et papir, der kommer af sig selv, har grundlaget <see cref="Uopfordret"/>.</summary>
public sealed record Indhentningsfakta
{
    /// <summary>Den dag, der spørges eller slås op.</summary>
    public required DateOnly Dag { get; init; }
    public required Kildeniveau Niveau { get; init; }

    /// <summary>Kildens navn, fx "Egen læge Hansen" eller "eIndkomst".</summary>
    public required string Kilde { get; init; }

    /// <summary>Hvad oplysningen skal bruges til i netop denne sag; tom, når det ikke er skrevet.</summary>
    public required string Formål { get; init; }

    /// <summary>Grundlaget for at spørge; null, når intet er skrevet.</summary>
    public Grundlag? Grundlag { get; init; }

    /// <summary>Sand, når opslaget i registeret bliver logget, før det vises.</summary>
    public bool OpslagLogges { get; init; }

    /// <summary>Sand, når det spørgsmål, oplysningen skal belyse, allerede er lukket.</summary>
    public bool SpørgsmåletErLukket { get; init; }

    /// <summary>Numrene på de dokumenter på sagen, der har samme art og periode som det, der spørges om.</summary>
    public IReadOnlyList<string> HarAllerede { get; init; } = [];

    /// <summary>Den dag, borgeren bad om en afgørelse på det foreliggende grundlag (PL § 17, stk. 2); null, når det ikke er sket.</summary>
    public DateOnly? PåDetForeliggendeSiden { get; init; }

    /// <summary>Grunden til at spørge igen; tom, når der ingen er.</summary>
    public string SpørgerIgenFordi { get; init; } = "";
}
