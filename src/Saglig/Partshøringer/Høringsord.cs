using Ret;

namespace Saglig.Partshøringer;

/// <summary>The words for states of hearings on the screen.</summary>
public static class Høringsord
{
    /// <summary>"skal høres".</summary>
    public static string Navn(this Høringsstatus status) =>
        status switch
        {
            Høringsstatus.SkalHøres => "skal høres",
            Høringsstatus.Hørt => "hørt, fristen løber",
            Høringsstatus.FristenErGået => "hørt, fristen er gået",
            Høringsstatus.Besvaret => "besvaret",
            Høringsstatus.Undtaget => "høring undladt",
            _ => "skal ikke høres",
        };

    /// <summary>The colour class of a badge; the word in it carries the meaning.</summary>
    public static string Farve(this Høringsstatus status) =>
        status switch
        {
            Høringsstatus.SkalHøres => "badge-error",
            Høringsstatus.Hørt => "badge-warning",
            Høringsstatus.Besvaret or Høringsstatus.FristenErGået => "badge-success",
            _ => "badge-info",
        };

    /// <summary>Where a hearing stands on a day.</summary>
    public static string Stand(this Høring høring, DateOnly dag) =>
        høring switch
        {
            { Svar.Count: > 0, Fakta.Imødegået.Length: 0 } => "besvaret, ikke vurderet",
            { Svar.Count: > 0 } => "besvaret og vurderet",
            _ when høring.Fakta.ErAfsluttet(dag) => "fristen er gået uden svar",
            _ => "venter på borgeren",
        };

    /// <summary>"i telefonen".</summary>
    public static string Navn(this Svarmåde måde) =>
        måde switch
        {
            Svarmåde.Portal => "på Min sag",
            Svarmåde.Brev => "på skrift",
            _ => "i telefonen",
        };
}
