namespace Ret;

/// <summary>
/// De forhold ved borgeren, som ethvert brev og enhver side skal respektere. Kun fakta: hvad de fører til, står i
/// <see cref="Brevmodtagere"/>.
/// </summary>
public sealed record Borgerforhold
{
    /// <summary>Borgerens navn som på et brev.</summary>
    public required string Navn { get; init; }

    /// <summary>Null, når fødselsdagen ikke kendes.</summary>
    public DateOnly? Fødselsdag { get; init; }

    /// <summary>Dødsdagen; null, når borgeren lever.</summary>
    public DateOnly? Død { get; init; }

    public Fraflytning? Fraflyttet { get; init; }

    /// <summary>Værger, nuværende og tidligere.</summary>
    public IReadOnlyList<Værgemål> Værger { get; init; } = [];

    /// <summary>Navnene på dem, der har forældremyndigheden. Bruges kun, mens borgeren er under 18 år.</summary>
    public IReadOnlyList<string> Forældremyndighed { get; init; } = [];

    public Navnebeskyttelse? Navnebeskyttelse { get; init; }

    public bool FritagetForDigitalPost { get; init; }

    /// <summary>Sand fra og med dødsdagen.</summary>
    public bool ErDød(DateOnly dag) => Død <= dag;

    /// <summary>Sand fra og med flyttedagen.</summary>
    public bool ErFraflyttet(DateOnly dag) => Fraflyttet?.Dag <= dag;

    /// <summary>Sand under 18 år; falsk, når fødselsdagen ikke kendes.</summary>
    public bool ErMindreårig(DateOnly dag) => Fødselsdag?.AddYears(18) > dag;

    /// <summary>Sand, mens navne- og adressebeskyttelsen gælder.</summary>
    public bool HarBeskyttetAdresse(DateOnly dag) => Navnebeskyttelse?.GælderDen(dag) ?? false;
}

/// <summary>Flytning til en anden kommune. Sagen overdrages mod kvittering (S3-15).</summary>
public sealed record Fraflytning(DateOnly Dag, string TilKommune);

/// <summary>Navne- og adressebeskyttelse (CPR-loven § 28). Til er normalt et år efter Fra; null, når den er forlænget uden slutdato.</summary>
public sealed record Navnebeskyttelse(DateOnly Fra, DateOnly? Til)
{
    /// <summary>Begge dage er med.</summary>
    public bool GælderDen(DateOnly dag) => dag >= Fra && (Til is null || dag <= Til);
}

/// <summary>Hvilke forhold et værgemål dækker.</summary>
public enum Værgeomfang
{
    Økonomiske,
    Personlige,
    Alle,
}

/// <summary>En værge for borgeren i en periode, begge dage med.</summary>
public sealed record Værgemål(string Værge, Værgeomfang Omfang, DateOnly Fra, DateOnly? Til = null)
{
    /// <summary>Begge dage er med.</summary>
    public bool GælderDen(DateOnly dag) => dag >= Fra && (Til is null || dag <= Til);
}
