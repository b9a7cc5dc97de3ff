namespace Ret;

/// <summary>Et område, der skal være til stede, når rehabiliteringsteamet behandler en sag (LOB § 10).</summary>
public enum Teamområde
{
    Beskæftigelse,
    Sundhed,
    Social,

    /// <summary>Regionens sundhedskoordinator.</summary>
    Sundhedskoordinator,

    /// <summary>Kun for unge uden uddannelse.</summary>
    Undervisning,
}

/// <summary>Et medlem af teamet på ét møde, og om medlemmet mødte.</summary>
public sealed record Teammedlem(Teamområde Område, string Navn, bool Mødte);

/// <summary>Fakta om teamets behandling af én sag på ét møde.</summary>
public sealed record Teammødefakta
{
    /// <summary>Mødets dag.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>Det regime, sagen følger; dets regeldag vælger reglerne.</summary>
    public required Regime Regime { get; init; }

    public IReadOnlyList<Teammedlem> Medlemmer { get; init; } = [];

    /// <summary>Sand, når borgeren er under 30 år og ikke har en uddannelse.</summary>
    public bool UngUdenUddannelse { get; init; }

    /// <summary>Den dag, borgeren blev indkaldt; null, når det ikke er sket.</summary>
    public DateOnly? Indkaldt { get; init; }
    public bool BorgerenMødte { get; init; }

    /// <summary>Hvorfor sagen blev behandlet uden borgeren; tom, når der ingen grund er.</summary>
    public string UdenBorgerenFordi { get; init; } = "";
    public bool SagsbehandlerenMødte { get; init; }

    /// <summary>Sand, når teamet har sagen igen, fordi kommunen vil afvige.</summary>
    public bool ErIgen { get; init; }

    /// <summary>Hvorfor kommunen vil afvige fra indstillingen; kun når teamet har sagen igen.</summary>
    public string AfvigerFordi { get; init; } = "";

    /// <summary>De områder, der skal være til stede.</summary>
    public IEnumerable<Teamområde> Krævede =>
        Enum.GetValues<Teamområde>().Where(o => o != Teamområde.Undervisning || UngUdenUddannelse);
}

/// <summary>De danske navne på teamets områder.</summary>
public static class Teamnavne
{
    /// <summary>Området, som det står i en sætning.</summary>
    public static string Navn(this Teamområde område) =>
        område switch
        {
            Teamområde.Beskæftigelse => "beskæftigelse",
            Teamområde.Sundhed => "sundhed",
            Teamområde.Social => "det sociale område",
            Teamområde.Sundhedskoordinator => "regionens sundhedskoordinator",
            _ => "undervisning",
        };
}
