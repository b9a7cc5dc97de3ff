namespace Ret;

/// <summary>Fakta om en sag om ressourceforløb ud over dem, alle afgørelser har.</summary>
public sealed record Ressourceforløbssag
{
    /// <summary>Regimet, fundet af <see cref="Ret.Regime.For"/> på ansøgningens dag.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Borgerens fødselsdag; null, når den ikke kendes.</summary>
    public DateOnly? Fødselsdag { get; init; }

    /// <summary>Den dag, borgeren når folkepensionsalderen; null, når den ikke kendes.</summary>
    public DateOnly? Folkepensionsdag { get; init; }

    /// <summary>Svarene på betingelserne. En betingelse uden svar er ikke vurderet.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>Hvordan borgeren selv har ønsket forløbet; tom, når borgeren ikke har.</summary>
    public string BorgerensØnske { get; init; } = "";

    /// <summary>Sand, når borgeren har haft et ressourceforløb før.</summary>
    public bool HarHaftForløb { get; init; }

    /// <summary>Det antal hele måneder, forløbet skal vare; null, når det ikke er skrevet.</summary>
    public int? Måneder { get; init; }

    /// <summary>Det, rehabiliteringsteam, læge og sundhedskoordinator har givet.</summary>
    public Forelæggelse Forelæggelse { get; init; } = new();

    /// <summary>Hele år, borgeren er fyldt på <paramref name="dag"/>; null, når fødselsdagen ikke kendes.</summary>
    public int? Alder(DateOnly dag) => Ret.Alder.På(Fødselsdag, dag);
}

/// <summary>Det, reglerne om ressourceforløb prøves på.</summary>
public sealed record Ressourceforløbsfakta
{
    /// <summary>Den dag, afgørelsen træffes.</summary>
    public required DateOnly Dag { get; init; }
    public required Udfald Udfald { get; init; }
    public required Ressourceforløbssag Sag { get; init; }

    internal bool ErFormeltAfslag => Udfald == Udfald.FormeltAfslag;
    internal bool ErBevilling => Udfald is Udfald.FuldBevilling or Udfald.DelvisBevilling;
}
