namespace Saglig.Oplysninger;

/// <summary>A line of the information plan.</summary>
public readonly record struct PlanlinjeId(Guid Value) : IId;

/// <summary>A look on the web, in the press or at a tip, that has come through the gate.</summary>
public readonly record struct NetopslagId(Guid Value) : IId;

/// <summary>What such a look found.</summary>
public readonly record struct NetfundId(Guid Value) : IId;

/// <summary>A consent to ask a source.</summary>
public readonly record struct SamtykkeId(Guid Value) : IId;
