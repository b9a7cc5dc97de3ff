using Saglig.Foranstaltninger;

namespace Saglig.Pensionssager;

/// <summary>What a case about førtidspension holds, as people read and correct it.</summary>
public sealed record Pensionsforhold
{
    public Foranstaltningsforhold Fælles { get; init; } = new();

    /// <summary>The day the case passed to treatment as a pension case: the second clock of PL § 21 begins.</summary>
    public DateOnly? Påbegyndt { get; init; }
    public string VarigtNedsatFordi { get; init; } = "";
    public string KanIkkeBrugesFordi { get; init; } = "";
}
