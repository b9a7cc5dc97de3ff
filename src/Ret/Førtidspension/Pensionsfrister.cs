using static Ret.Love;

namespace Ret;

/// <summary>De to ure i en sag om førtidspension (PL § 21).</summary>
public static class Pensionsfrister
{
    /// <summary>Det andet ur: 3 måneder fra den dag, sagen overgik til behandling som pensionssag.</summary>
    public static Frist Afgørelse(DateOnly påbegyndt) =>
        new Fristregner(
            "afgørelse om førtidspension",
            PL("§ 21"),
            "sagen overgik til behandling som pensionssag",
            påbegyndt
        ).MyndighedensTil(påbegyndt.AddMonths(3), "3 måneder");

    /// <summary>
    /// Det første ur i ord. Loven sætter ingen grænse for, hvor længe der må gå fra ansøgningen, til sagen overgår til
    /// behandling; derfor er det et tal, og ikke en frist.
    /// </summary>
    public static string FørsteUr(Pensionssag sag, DateOnly dag) =>
        sag.Påbegyndt is { } begyndt
            ? $"Der gik {Dage(sag.Ansøgt, begyndt)} fra ansøgningen, til sagen overgik til behandling som pensionssag."
            : $"Der er gået {Dage(sag.Ansøgt, dag)} siden ansøgningen. Loven sætter ingen frist for, hvornår sagen skal overgå til behandling.";

    private static string Dage(DateOnly fra, DateOnly til) =>
        til.DayNumber - fra.DayNumber is var dage && dage == 1 ? "1 dag" : $"{dage} dage";
}
