namespace Saglig.Pensionssager;

/// <summary>Paths of cases about førtidspension.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/foertidspension";

    /// <summary>The citizen's request to be decided on the file as it stands.</summary>
    public static string Foreliggende(string nummer) =>
        $"/sager/{nummer}/foertidspension/foreliggende";
}
