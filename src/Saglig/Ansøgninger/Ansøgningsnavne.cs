using System.Diagnostics;
using Ret;

namespace Saglig.Ansøgninger;

/// <summary>Ages and ends of applications in words.</summary>
public static class Ansøgningsnavne
{
    /// <summary>"41 dage".</summary>
    public static string Dage(Ansøgning ansøgning, DateOnly today) =>
        (today.DayNumber - ansøgning.Modtaget.DayNumber) is 1
            ? "1 dag"
            : $"{today.DayNumber - ansøgning.Modtaget.DayNumber} dage";

    /// <summary>The alarm that an age gives.</summary>
    public static string Navn(this Ansøgningsalder alder) =>
        alder switch
        {
            Ansøgningsalder.Under12Uger => "under 12 uger",
            Ansøgningsalder.Over12Uger => "over 12 uger",
            Ansøgningsalder.Over26Uger => "over 26 uger",
            Ansøgningsalder.OverEtÅr => "over et år",
            _ => "over to år",
        };

    /// <summary>The design system's class for the badge.</summary>
    public static string Klasse(this Ansøgningsalder alder) =>
        alder switch
        {
            Ansøgningsalder.Under12Uger => "badge-success",
            Ansøgningsalder.Over12Uger => "badge-warning",
            _ => "badge-error",
        };

    /// <summary>How an application ended, with the paper that shows it.</summary>
    public static string Hvordan(Ansøgningsafslutning slut) =>
        slut switch
        {
            SkriftligAfgørelse a => $"Afgørelse {a.Dokument}: {a.Udfald.Navn()}",
            TrukketTilbage t => $"Trukket tilbage, bekræftet i {t.Bekræftelse}",
            BorgerenErDød => "Borgeren er død",
            Overdraget o => $"Overdraget til {o.TilKommune}, kvittering {o.Kvittering}",
            _ => throw new UnreachableException(),
        };
}
