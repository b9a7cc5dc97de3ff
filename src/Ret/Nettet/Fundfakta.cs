namespace Ret;

/// <summary>Fakta om et fund, når det skal lægges på sagen.</summary>
public sealed record Fundfakta
{
    /// <summary>Det øjeblik, grunden kom i journalen; null, når den ikke er skrevet der.</summary>
    public required DateTimeOffset? Begrundet { get; init; }

    /// <summary>Sand, når fundet er et billede, en PDF eller et papir på sagen. Et link alene er falsk.</summary>
    public required bool HarBillede { get; init; }

    /// <summary>Adressen på nettet, eller hvor papiret kommer fra; tom, når den ikke er skrevet.</summary>
    public string Adresse { get; init; } = "";

    /// <summary>Hvornår det blev set; null, når det ikke er skrevet.</summary>
    public DateTimeOffset? Set { get; init; }

    /// <summary>Om den, der så det, var logget ind; null, når det ikke er skrevet.</summary>
    public bool? LoggetInd { get; init; }

    /// <summary>Et papir, der kom til os, har ingen profil at være logget ind på.</summary>
    public bool ErPapir { get; init; }

    /// <summary>Sand, når fundet viser en frivillig eller offentlig aktivitet. Så gemmes kun omfanget.</summary>
    public bool ErAktivitet { get; init; }

    /// <summary>Sand, når alt andet end mængde, periode og adresse er dækket, før billedet gemmes.</summary>
    public bool ErDækket { get; init; }

    /// <summary>Sand, når billedet viser andre end borgeren; null, når ingen har set efter.</summary>
    public bool? AndrePersoner { get; init; }

    /// <summary>Sand, når der er gemt en kopi, hvor andre er dækket.</summary>
    public bool AndreErDækket { get; init; }
}
