using Ret;

namespace Saglig.Oplysninger;

/// <summary>A line of the plan as it is kept: what the law sees of it, and when and where it was asked for.</summary>
public sealed record PlanRow(PlanlinjeId Id, Planlinje Linje)
{
    /// <summary>The day of the latest request; null when nobody has been asked.</summary>
    public DateOnly? Spurgt { get; init; }

    /// <summary>The source that was asked last; empty when nobody has been asked.</summary>
    public string SpurgtHos { get; init; } = "";

    /// <summary>The day the line was closed; null while it is not.</summary>
    public DateOnly? Lukket { get; init; }

    /// <summary>Rises with each change; a save with an older one is refused.</summary>
    public int Version { get; init; } = 1;
    public DateTimeOffset? Ændret { get; init; }
    public EmployeeId? ÆndretAf { get; init; }

    /// <summary>What the case waits for because of this line; null when nobody has been asked or the answer is there.</summary>
    public Ventepunkt? Ventepunkt =>
        Spurgt is { } since && Linje.ErÅben
            ? new(
                Linje.Ansvar == Planansvar.Borgeren ? Bold.Borger
                    : SpurgtHos.Contains("læge", StringComparison.OrdinalIgnoreCase) ? Bold.Læge
                    : Bold.AndenMyndighed,
                Linje.Hvad,
                since
            )
            : null;
}
