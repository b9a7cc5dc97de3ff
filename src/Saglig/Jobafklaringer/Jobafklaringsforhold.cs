using Saglig.Foranstaltninger;

namespace Saglig.Jobafklaringer;

/// <summary>What a case about jobafklaring holds, as people read and correct it.</summary>
public sealed record Jobafklaringsforhold
{
    public Foranstaltningsforhold Fælles { get; init; } = new();

    /// <summary>The last day with sickness benefit; the course is to begin the day after.</summary>
    public DateOnly? SidsteSygedagpengedag { get; init; }
    public DateOnly? Begynder { get; init; }

    /// <summary>Whole months that the course is to last.</summary>
    public int? Måneder { get; init; }

    /// <summary>Why the team need not have the case; empty when it must.</summary>
    public string UdenTeamFordi { get; init; } = "";
}
