namespace Ret.Tests;

/// <summary>Skriver datoer i tests, som man siger dem: <c>27.Marts(2026)</c>.</summary>
public static class Datobyg
{
    public static DateOnly Januar(this int dag, int år) => new(år, 1, dag);

    public static DateOnly Februar(this int dag, int år) => new(år, 2, dag);

    public static DateOnly Marts(this int dag, int år) => new(år, 3, dag);

    public static DateOnly April(this int dag, int år) => new(år, 4, dag);

    public static DateOnly Maj(this int dag, int år) => new(år, 5, dag);

    public static DateOnly Juni(this int dag, int år) => new(år, 6, dag);

    public static DateOnly Juli(this int dag, int år) => new(år, 7, dag);

    public static DateOnly August(this int dag, int år) => new(år, 8, dag);

    public static DateOnly September(this int dag, int år) => new(år, 9, dag);

    public static DateOnly Oktober(this int dag, int år) => new(år, 10, dag);

    public static DateOnly November(this int dag, int år) => new(år, 11, dag);

    public static DateOnly December(this int dag, int år) => new(år, 12, dag);
}
