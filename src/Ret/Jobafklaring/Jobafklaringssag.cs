namespace Ret;

/// <summary>Fakta om en sag om jobafklaringsforløb ud over dem, alle afgørelser har.</summary>
public sealed record Jobafklaringssag
{
    /// <summary>Regimet, fundet af <see cref="Ret.Regime.For"/> på ansøgningens dag. Det siger, om der er et team at spørge.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Svarene på betingelserne. En betingelse uden svar er ikke vurderet.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>Den sidste dag med sygedagpenge; null, når den ikke er skrevet.</summary>
    public DateOnly? SidsteSygedagpengedag { get; init; }

    /// <summary>Den dag, forløbet skal begynde; null, når den ikke er skrevet.</summary>
    public DateOnly? Begynder { get; init; }

    /// <summary>Det antal hele måneder, forløbet skal vare; null, når det ikke er skrevet.</summary>
    public int? Måneder { get; init; }

    /// <summary>Hvorfor teamet ikke er nødvendigt; tom, når det er.</summary>
    public string UdenTeamFordi { get; init; } = "";

    /// <summary>Det, rehabiliteringsteam, læge og sundhedskoordinator har givet.</summary>
    public Forelæggelse Forelæggelse { get; init; } = new();
}

/// <summary>Det, reglerne om jobafklaring prøves på.</summary>
public sealed record Jobafklaringsfakta
{
    /// <summary>Den dag, afgørelsen træffes.</summary>
    public required DateOnly Dag { get; init; }
    public required Udfald Udfald { get; init; }
    public required Jobafklaringssag Sag { get; init; }

    internal bool ErFormeltAfslag => Udfald == Udfald.FormeltAfslag;
    internal bool ErBevilling => Udfald is Udfald.FuldBevilling or Udfald.DelvisBevilling;
}
