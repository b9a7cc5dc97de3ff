namespace Saglig.Regler;

/// <summary>The path of the rule catalogue.</summary>
public static class Links
{
    public const string Index = "/regler";

    /// <summary>A political decision on practice among the rules.</summary>
    public static string Praksis(string kode) => $"{Index}#{kode}";
}
