using Ret;

namespace Saglig.Praksis;

/// <summary>The identity of a decision on practice that the municipality has written down itself.</summary>
public readonly record struct PraksisId(Guid Value) : IId;

/// <summary>A decision as it was written down, and whether it has been ended.</summary>
public sealed record EgenPraksis(PraksisId Id, Praksisbeslutning Beslutning)
{
    /// <summary>Why what sounds like a fixed rule is none; empty when nothing sounded so.</summary>
    public string IkkeFastRegelFordi { get; init; } = "";
    public required DateTimeOffset Skrevet { get; init; }
    public required EmployeeId SkrevetAf { get; init; }

    /// <summary>Null while new cases follow it.</summary>
    public Praksisophør? Ophør { get; init; }
}

/// <summary>That a decision was ended: by whom, when and why.</summary>
/// <param name="Fra">New cases from this day do not follow it.</param>
public sealed record Praksisophør(
    DateOnly Fra,
    string Fordi,
    DateTimeOffset Skrevet,
    EmployeeId Af
);
