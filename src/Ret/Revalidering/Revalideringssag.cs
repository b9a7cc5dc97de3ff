namespace Ret;

/// <summary>Fakta om en sag om revalidering ud over dem, alle afgørelser har.</summary>
public sealed record Revalideringssag
{
    /// <summary>Regimet, fundet af <see cref="Ret.Regime.For"/> på ansøgningens dag.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Svarene på betingelserne. En betingelse uden svar er ikke vurderet.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>Det arbejde, borgeren skal kunne forsørge sig ved; tomt, når det ikke er skrevet.</summary>
    public string Erhvervsmål { get; init; } = "";

    /// <summary>Dokumentnummeret på planen, som borger og kommune er enige om; tom, når den mangler.</summary>
    public string Plan { get; init; } = "";
}

/// <summary>Det, reglerne om revalidering prøves på.</summary>
public sealed record Revalideringsfakta
{
    public required Afgørelsesudkast Udkast { get; init; }
    public required Revalideringssag Sag { get; init; }

    internal bool ErFormeltAfslag => Udkast.Udfald == Udfald.FormeltAfslag;
    internal bool ErBevilling => Udkast.Udfald is Udfald.FuldBevilling or Udfald.DelvisBevilling;
}
