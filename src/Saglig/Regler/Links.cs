namespace Saglig.Regler;

/// <summary>The path of the rule catalogue.</summary>
public static class Links
{
    public const string Index = "/regler";
}
