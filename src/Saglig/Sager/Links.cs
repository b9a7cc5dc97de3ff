namespace Saglig.Sager;

/// <summary>Paths of cases and their journal.</summary>
public static class Links
{
    public const string MineSager = "/sager";

    public static string Sag(string nummer) => $"/sager/{nummer}";

    /// <summary>A paper of the case by its document number.</summary>
    public static string Dokument(string nummer, int dokumentNr) =>
        $"/sager/{nummer}/dokumenter/{dokumentNr}";

    public static string WriteNotat(string nummer) => $"/sager/{nummer}/notater/skriv";

    public static string Close(string nummer) => $"/sager/{nummer}/luk";
}
