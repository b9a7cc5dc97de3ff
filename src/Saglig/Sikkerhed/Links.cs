namespace Saglig.Sikkerhed;

/// <summary>Paths of the security officer's pages, and of who has seen a case.</summary>
public static class Links
{
    public const string Opgaver = "/sikkerhed/opgaver";
    public const string Opslag = "/sikkerhed/opslag";

    public static string Result(SøgningId id) => $"{Opslag}/{id.Value}";

    public static string Csv(SøgningId id) => $"{Opslag}/{id.Value}/csv";

    public static string WhoLooked(string nummer) => $"/sager/{nummer}/hvem";
}
