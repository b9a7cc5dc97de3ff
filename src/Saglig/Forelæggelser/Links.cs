namespace Saglig.Forelæggelser;

/// <summary>Paths of what others must have said before a decision.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/forelaeggelse";
}
