namespace Saglig.Breve;

/// <summary>The words for channels and states of letters on the screen.</summary>
public static class Brevord
{
    /// <summary>"på Min sag".</summary>
    public static string Navn(this Brevkanal kanal) =>
        kanal == Brevkanal.Portal ? "på Min sag" : "på papir med posten";

    /// <summary>"til print".</summary>
    public static string Navn(this Brevstatus status) =>
        status switch
        {
            Brevstatus.Venter => "venter på at blive sendt",
            Brevstatus.Tilgængelig => "kan læses",
            Brevstatus.TilPrint => "til print",
            Brevstatus.Fejlet => "fejlet",
            _ => "kommet retur",
        };

    /// <summary>The colour class of a badge; the word beside it carries the meaning.</summary>
    public static string Farve(this Brevstatus status) =>
        status switch
        {
            Brevstatus.Tilgængelig => "badge-success",
            Brevstatus.Fejlet => "badge-error",
            Brevstatus.Returneret => "badge-warning",
            _ => "badge-info",
        };
}
