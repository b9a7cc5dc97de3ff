using Ret;
using Saglig.Oplysninger;

namespace Saglig.Demo.Forløb;

/// <summary>What a case that is played holds, by the words with which it came into it.</summary>
internal sealed class Hukommelse
{
    /// <summary>Document numbers by theme.</summary>
    public Dictionary<string, int> Papirer { get; } = [];

    /// <summary>Lines of the plan by what they ask for.</summary>
    public Dictionary<string, PlanlinjeId> Linjer { get; } = [];

    /// <summary>Consents by source.</summary>
    public Dictionary<string, SamtykkeId> Samtykker { get; } = [];

    /// <summary>Information by title.</summary>
    public Dictionary<string, OplysningId> Oplysninger { get; } = [];

    /// <summary>Throws for words that nothing was told by: a story with a slip of the pen is a bug.</summary>
    public string Dokument(CasePlay play, string tema) => $"{play.Sag.Nummer}-{Papirer[tema]}";
}
