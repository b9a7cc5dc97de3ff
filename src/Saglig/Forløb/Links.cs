namespace Saglig.Forløb;

/// <summary>Paths of the course that runs in a case.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/forloeb";

    public static string Begin(string nummer) => $"/sager/{nummer}/forloeb/begynd";

    public static string HandOver(string nummer) => $"/sager/{nummer}/forloeb/koordinator";

    /// <summary>The citizen asks for a talk, or the talk that was asked for has been held.</summary>
    public static string Talk(string nummer) => $"/sager/{nummer}/forloeb/samtale";

    public static string End(string nummer) => $"/sager/{nummer}/forloeb/slut";
}
