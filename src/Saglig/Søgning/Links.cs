namespace Saglig.Søgning;

/// <summary>Paths of search.</summary>
public static class Links
{
    public static string Search(string words) => $"/soeg?q={Uri.EscapeDataString(words)}";
}
