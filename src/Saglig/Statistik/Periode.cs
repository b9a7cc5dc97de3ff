namespace Saglig.Statistik;

/// <summary>
/// A calendar year, and no other period: two periods that overlap could be subtracted from each other, and a small count
/// would come out.
/// </summary>
public readonly record struct Periode(int År)
{
    /// <summary>How far back one may look.</summary>
    public const int MostYears = 10;

    public DateOnly Fra => new(År, 1, 1);

    /// <summary>The day after the last one.</summary>
    public DateOnly Til => new(År + 1, 1, 1);

    /// <summary>The years to choose from, the present one first.</summary>
    public static IReadOnlyList<int> Alle(DateOnly today) =>
        [.. Enumerable.Range(0, MostYears).Select(back => today.Year - back)];

    /// <summary>The year that was asked for; the present one when it cannot be chosen.</summary>
    public static Periode Of(int? år, DateOnly today) =>
        new(år is { } asked && Alle(today).Contains(asked) ? asked : today.Year);
}
