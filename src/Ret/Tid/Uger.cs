namespace Ret;

/// <summary>Et antal hele uger. En frist i uger ender på samme ugedag, som den begyndte.</summary>
public readonly record struct Uger(int Antal)
{
    public static DateOnly operator +(DateOnly dag, Uger uger) => dag.AddDays(7 * uger.Antal);

    public override string ToString() => Antal == 1 ? "1 uge" : $"{Antal} uger";
}

/// <summary>Et antal kalenderdage. Weekender og helligdage tælles med.</summary>
public readonly record struct Dage(int Antal)
{
    public static DateOnly operator +(DateOnly dag, Dage dage) => dag.AddDays(dage.Antal);

    public override string ToString() => Antal == 1 ? "1 dag" : $"{Antal} dage";
}

/// <summary>Skriver tidsrum, som man siger dem: <c>modtaget + 4.Uger()</c>.</summary>
public static class Tidsrum
{
    /// <summary>Hele uger.</summary>
    public static Uger Uger(this int antal) => new(antal);

    /// <summary>Kalenderdage.</summary>
    public static Dage Dage(this int antal) => new(antal);

    /// <summary>Arbejdsdage uden weekender og helligdage.</summary>
    public static Arbejdsdage Arbejdsdage(this int antal) => new(antal);
}
