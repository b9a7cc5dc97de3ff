namespace Saglig.Sager;

/// <summary>The fixed purposes of a look; the citizen sees these, never a free text.</summary>
public enum Purpose
{
    Sagsbehandling,
    SagsbehandlingIEnheden,
    Ledelsestilsyn,
    AngivetGrund,
    Sundhedsfagligrådgivning,
    EgenSag,
    Fuldmagt,
}

/// <summary>The case of the present request, filled before any page of it runs.</summary>
public sealed class CurrentSag
{
    public Sag? OrNull { get; set; }

    /// <summary>The case; asking on a page that has none is a bug.</summary>
    public Sag Value => OrNull ?? throw new InvalidOperationException("This page has no case.");

    public Purpose Purpose { get; set; }

    /// <summary>The line of the look log that stands for this visit; a part of the page that is fetched later names it.</summary>
    public Guid Look { get; set; }
}
