namespace Ret;

/// <summary>Fakta om, hvorvidt borgeren er hørt, når sagen afgøres på <see cref="Dag"/>.</summary>
public sealed record Høringsfakta
{
    public required DateOnly Dag { get; init; }

    /// <summary>Det påtænkte udfald; null, når det ikke er valgt.</summary>
    public required Udfald? Udfald { get; init; }
    public required IReadOnlyList<Oplysningsfakta> Oplysninger { get; init; }
    public required IReadOnlyList<Partshøring> Høringer { get; init; }

    /// <summary>Borgerens begæring om, at afgørelsen venter på en udtalelse; null, når der ingen er.</summary>
    public Udtalelsesbegæring? Begæring { get; init; }

    public bool FuldtMedhold => Udfald == Ret.Udfald.FuldBevilling;
}

/// <summary>Borgeren har bedt om, at afgørelsen venter på en udtalelse (FVL § 21).</summary>
/// <param name="Frist">Sidste dag for udtalelsen; null, når den ikke er aftalt.</param>
/// <param name="AfvistFordi">Grunden til ikke at vente; tom, når begæringen følges.</param>
public sealed record Udtalelsesbegæring(
    DateOnly Modtaget,
    DateOnly? Frist,
    DateOnly? Udtalt = null,
    string AfvistFordi = ""
);
