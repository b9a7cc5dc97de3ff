using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>A case that is to be played. Cases are played in the order of their first day, so that numbers rise with time.</summary>
/// <param name="Start">The day on which the case is made.</param>
internal sealed record Planned(DateOnly Start, Func<Task<Sag>> Play);
