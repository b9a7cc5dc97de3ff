using Saglig.Foranstaltninger;

namespace Saglig.Ressourceforløb;

/// <summary>What a case about ressourceforløb holds, as people read and correct it.</summary>
public sealed record Ressourceforhold
{
    public Foranstaltningsforhold Fælles { get; init; } = new();

    /// <summary>How the citizen asked for the course; empty when the citizen has not.</summary>
    public string Ønske { get; init; } = "";

    /// <summary>The citizen has had a course before.</summary>
    public bool HarHaft { get; init; }

    /// <summary>Whole months that the course is to last.</summary>
    public int? Måneder { get; init; }
}
