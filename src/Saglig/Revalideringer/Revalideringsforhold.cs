using Saglig.Foranstaltninger;

namespace Saglig.Revalideringer;

/// <summary>What a case about revalidering holds, as people read and correct it.</summary>
public sealed record Revalideringsforhold
{
    public Foranstaltningsforhold Fælles { get; init; } = new();
    public string Erhvervsmål { get; init; } = "";

    /// <summary>The plan, by its number in the case.</summary>
    public int? Plan { get; init; }
}
