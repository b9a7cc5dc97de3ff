namespace Saglig.Oplysninger;

/// <summary>A line of the information plan.</summary>
public readonly record struct PlanlinjeId(Guid Value) : IId;

/// <summary>A consent to ask a source.</summary>
public readonly record struct SamtykkeId(Guid Value) : IId;
