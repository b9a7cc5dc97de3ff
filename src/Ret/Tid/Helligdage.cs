namespace Ret;

/// <summary>
/// De danske helligdage. Store bededag er helligdag til og med 2023 (lov af 28. februar 2023).
/// Grundlovsdag, 1. maj, 24. og 31. december er ikke helligdage, selv om mange kontorer holder lukket.
/// </summary>
public static class Helligdage
{
    private const int SidsteÅrMedStoreBededag = 2023;

    /// <summary>Påskedag i den gregorianske kalender (Gauss' regel i Meeus' form, gælder for alle år fra 1583).</summary>
    public static DateOnly Påskedag(int år)
    {
        int a = år % 19,
            b = år / 100,
            c = år % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return new DateOnly(år, f / 31, f % 31 + 1);
    }

    /// <summary>Helligdagens navn; null, når dagen ikke er en helligdag.</summary>
    public static string? Navn(DateOnly dag) =>
        (dag.Month, dag.Day) switch
        {
            (1, 1) => "nytårsdag",
            (12, 25) => "juledag",
            (12, 26) => "2. juledag",
            _ => NavnEfterPåsken(dag),
        };

    private static string? NavnEfterPåsken(DateOnly dag) =>
        (dag.DayNumber - Påskedag(dag.Year).DayNumber) switch
        {
            -3 => "skærtorsdag",
            -2 => "langfredag",
            0 => "påskedag",
            1 => "2. påskedag",
            26 when dag.Year <= SidsteÅrMedStoreBededag => "store bededag",
            39 => "Kristi himmelfartsdag",
            49 => "pinsedag",
            50 => "2. pinsedag",
            _ => null,
        };

    /// <summary>Årets helligdage i datoorden med navn.</summary>
    public static IReadOnlyList<Lukkedag> Året(int år) =>
        [
            .. Enumerable
                .Range(0, DateTime.IsLeapYear(år) ? 366 : 365)
                .Select(n => new DateOnly(år, 1, 1).AddDays(n))
                .Where(dag => Navn(dag) is not null)
                .Select(dag => new Lukkedag(dag, Navn(dag)!)),
        ];
}

/// <summary>En dag, der ikke er arbejdsdag, og hvorfor: helligdagens navn eller "lørdag" og "søndag".</summary>
public sealed record Lukkedag(DateOnly Dag, string Hvorfor);
