using System.Globalization;

namespace Ret;

/// <summary>Det, man spørger en dato om, og den måde, datoer skrives på i danske sætninger.</summary>
public static class Datoer
{
    private static readonly CultureInfo Dansk = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Sand mandag til fredag, når dagen ikke er en helligdag.</summary>
    public static bool ErArbejdsdag(this DateOnly dag) => dag.LukketFordi() is null;

    /// <summary>Hvorfor dagen ikke er en arbejdsdag; helligdagens navn går forud for ugedagens. Null på en arbejdsdag.</summary>
    public static string? LukketFordi(this DateOnly dag) =>
        Helligdage.Navn(dag)
        ?? dag.DayOfWeek switch
        {
            DayOfWeek.Saturday => "lørdag",
            DayOfWeek.Sunday => "søndag",
            _ => null,
        };

    /// <summary>Dagen selv, hvis den er en arbejdsdag, ellers den næste arbejdsdag.</summary>
    public static DateOnly ArbejdsdagTidligst(this DateOnly dag)
    {
        while (!dag.ErArbejdsdag())
            dag = dag.AddDays(1);
        return dag;
    }

    /// <summary>Dagen selv, hvis den er en arbejdsdag, ellers den sidste arbejdsdag før.</summary>
    public static DateOnly ArbejdsdagSenest(this DateOnly dag)
    {
        while (!dag.ErArbejdsdag())
            dag = dag.AddDays(-1);
        return dag;
    }

    /// <summary>"27. marts 2026".</summary>
    public static string Skrevet(this DateOnly dag) => dag.ToString("d. MMMM yyyy", Dansk);

    /// <summary>"fredag den 27. marts 2026".</summary>
    public static string SkrevetMedUgedag(this DateOnly dag) =>
        dag.ToString("dddd 'den' d. MMMM yyyy", Dansk);

    /// <summary>
    /// Tidspunktet i dansk tid. Sommertid regnes af reglen selv (sidste søndag i marts til sidste søndag i oktober
    /// kl. 01 UTC), så svaret ikke afhænger af maskinens tidszonetabel. Gælder fra 1996.
    /// </summary>
    public static DateTimeOffset DanskTid(this DateTimeOffset tidspunkt)
    {
        var utc = tidspunkt.UtcDateTime;
        var sommer = utc >= SkifteKl1(utc.Year, 3) && utc < SkifteKl1(utc.Year, 10);
        return tidspunkt.ToOffset(TimeSpan.FromHours(sommer ? 2 : 1));
    }

    private static DateTime SkifteKl1(int år, int måned)
    {
        var sidste = new DateTime(
            år,
            måned,
            DateTime.DaysInMonth(år, måned),
            1,
            0,
            0,
            DateTimeKind.Utc
        );
        return sidste.AddDays(-(int)sidste.DayOfWeek);
    }
}
