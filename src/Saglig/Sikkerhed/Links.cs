namespace Saglig.Sikkerhed;

/// <summary>Paths of the security officer's pages.</summary>
public static class Links
{
    public const string Opgaver = "/sikkerhed/opgaver";
}
