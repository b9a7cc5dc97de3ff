namespace Saglig.Statistik;

/// <summary>Paths of the counts.</summary>
public static class Links
{
    public const string Index = "/statistik";

    public static string Year(int år) => $"{Index}?aar={år}";

    public static string Csv(string kode, int år) => $"{Index}/{kode}/csv?aar={år}";
}
