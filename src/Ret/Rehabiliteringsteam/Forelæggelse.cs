namespace Ret;

/// <summary>
/// Det, andre skal have sagt, før kommunen afgør en sag om førtidspension, ressourceforløb eller jobafklaring. Hvad der
/// kræves, følger af regimet.
/// </summary>
public sealed record Forelæggelse
{
    /// <summary>Egen læges attest; null, når den mangler.</summary>
    public Lægeattest265? Lægeattest { get; init; }

    /// <summary>Teamets indstilling; null, når der ingen er.</summary>
    public Teamindstilling? Teamindstilling { get; init; }

    /// <summary>Hvorfor sagen er åbenbar og ikke skal for teamet; tom, når den skal.</summary>
    public string UdenTeamFordi { get; init; } = "";

    /// <summary>Dokumentnummeret på kommunens samlede beskrivelse; tom, når den mangler.</summary>
    public string SamletBeskrivelse { get; init; } = "";

    /// <summary>Sundhedskoordinatorens rådgivning; null, når den mangler.</summary>
    public Sundhedsråd? Sundhedsråd { get; init; }
}

/// <summary>Det, reglerne om team, læge og sundhedskoordinator prøves på.</summary>
public sealed record Forelæggelsesfakta
{
    /// <summary>Den dag, afgørelsen træffes.</summary>
    public required DateOnly Dag { get; init; }
    public required Udfald Udfald { get; init; }

    /// <summary>Det regime, sagen følger; dets regeldag vælger reglerne.</summary>
    public required Regime Regime { get; init; }
    public required Forelæggelse Sag { get; init; }

    internal bool ErFormeltAfslag => Udfald == Udfald.FormeltAfslag;

    internal bool HarBegge => Sag.SamletBeskrivelse.ErSkrevet() && Sag.Sundhedsråd?.Dag <= Dag;
}
