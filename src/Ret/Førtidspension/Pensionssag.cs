namespace Ret;

/// <summary>Fakta om en sag om førtidspension ud over dem, alle afgørelser har.</summary>
public sealed record Pensionssag
{
    /// <summary>Regimet, fundet af <see cref="Ret.Regime.For"/> på ansøgningens dag.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Den dag, ansøgningen blev modtaget: her begynder det første ur.</summary>
    public required DateOnly Ansøgt { get; init; }

    /// <summary>Den dag, sagen overgik til behandling som pensionssag; null, når det ikke er sket. Her begynder det andet ur.</summary>
    public DateOnly? Påbegyndt { get; init; }

    /// <summary>Borgerens fødselsdag; null, når den ikke kendes.</summary>
    public DateOnly? Fødselsdag { get; init; }

    /// <summary>Den dag, borgeren når folkepensionsalderen; null, når den ikke kendes.</summary>
    public DateOnly? Folkepensionsdag { get; init; }

    /// <summary>Svarene på betingelserne. En betingelse uden svar er ikke vurderet.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>Hvorfor arbejdsevnen er varigt og væsentligt nedsat; tom, når det ikke er skrevet.</summary>
    public string VarigtNedsatFordi { get; init; } = "";

    /// <summary>Hvorfor den ikke kan bruges, heller ikke med støtte; tom, når det ikke er skrevet.</summary>
    public string KanIkkeBrugesFordi { get; init; } = "";

    /// <summary>Borgerens anmodning om afgørelse på det foreliggende grundlag; null, når der ingen er.</summary>
    public ForeliggendeGrundlag? Foreliggende { get; init; }

    /// <summary>Det, rehabiliteringsteam, læge og sundhedskoordinator har givet.</summary>
    public Forelæggelse Forelæggelse { get; init; } = new();

    /// <summary>Hele år, borgeren er fyldt på <paramref name="dag"/>; null, når fødselsdagen ikke kendes.</summary>
    public int? Alder(DateOnly dag) => Ret.Alder.På(Fødselsdag, dag);
}

/// <summary>
/// Borgerens anmodning om, at sagen afgøres på det foreliggende grundlag (PL § 17, stk. 2), med listen over det, der lå
/// på sagen den dag. Listen ændres aldrig.
/// </summary>
/// <param name="Anmodet">Den dag, borgeren bad om det; listen er frosset den dag.</param>
/// <param name="Underrettet">Den dag, borgeren fik brev om, hvad det betyder; null, når det ikke er sket.</param>
public sealed record ForeliggendeGrundlag(
    DateOnly Anmodet,
    IReadOnlyList<OplysningId> Oplysninger,
    IReadOnlyList<string> Dokumenter,
    DateOnly? Underrettet
);

/// <summary>Det, pensionsreglerne prøves på.</summary>
public sealed record Pensionsfakta
{
    /// <summary>Den dag, afgørelsen træffes.</summary>
    public required DateOnly Dag { get; init; }
    public required Afgørelsesudkast Udkast { get; init; }
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }
    public required Pensionssag Sag { get; init; }

    internal bool ErFormeltAfslag => Udkast.Udfald == Udfald.FormeltAfslag;
    internal bool ErBevilling => Udkast.Udfald is Udfald.FuldBevilling or Udfald.DelvisBevilling;
}
