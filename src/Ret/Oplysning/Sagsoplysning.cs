namespace Ret;

/// <summary>Hvem en linje i oplysningsplanen påhviler (S1-3: to lister).</summary>
public enum Planansvar
{
    Myndigheden,
    Borgeren,
}

/// <summary>En linje i oplysningsplanen: hvad der mangler, hvorfor, fra hvem og hvornår.</summary>
public sealed record Planlinje
{
    public required Planansvar Ansvar { get; init; }

    /// <summary>Det, der skal skaffes, fx "udtalelse fra egen læge".</summary>
    public required string Hvad { get; init; }

    /// <summary>Hvorfor det skal bruges i netop denne sag; tom, når det ikke er skrevet.</summary>
    public string Formål { get; init; } = "";
    public DateOnly? Frist { get; init; }

    /// <summary>Sand, når det er skaffet.</summary>
    public bool Lukket { get; init; }

    /// <summary>Hvorfor sagen er oplyst uden; tom, når der ingen forklaring er.</summary>
    public string Forklaring { get; init; } = "";

    /// <summary>Sand, når linjen hverken er lukket eller forklaret.</summary>
    public bool ErÅben => !Lukket && !Forklaring.ErSkrevet();
}

/// <summary>Fakta om, hvorvidt sagen er oplyst.</summary>
public sealed record Sagsoplysning
{
    /// <summary>Den dag, der prøves på: afgørelsens dag eller dagen, oplysningen lukkes.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>Alle oplysninger i sagen, også dem, der ikke bruges.</summary>
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }

    public IReadOnlyList<Planlinje> Plan { get; init; } = [];

    /// <summary>Alt, sagen har bestilt hos læger, også det besvarede og annullerede.</summary>
    public IReadOnlyList<Lægebestilling> Lægebestillinger { get; init; } = [];

    /// <summary>Antal bidrag fra borgeren: ansøgning, samtaler, skemaer og breve. Ansøgningen tæller med.</summary>
    public int Borgerbidrag { get; init; }

    /// <summary>Grunden til, at sagen lukkes uden bidrag fra borgeren; tom, når der ingen er.</summary>
    public string UdenBorgerbidragFordi { get; init; } = "";

    /// <summary>Sand, når sagen afgøres på det foreliggende grundlag, fordi borgeren ikke medvirker.</summary>
    public bool AfgøresPåDetForeliggende { get; init; }

    /// <summary>Den dag, borgeren skriftligt fik at vide, hvad det betyder ikke at medvirke.</summary>
    public DateOnly? KonsekvensbrevSendt { get; init; }
}
