namespace Saglig.Jobafklaringer;

/// <summary>Paths of cases about jobafklaring.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/jobafklaring";
}
