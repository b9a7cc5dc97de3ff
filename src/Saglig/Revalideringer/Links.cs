namespace Saglig.Revalideringer;

/// <summary>Paths of cases about revalidering.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/revalidering";
}
