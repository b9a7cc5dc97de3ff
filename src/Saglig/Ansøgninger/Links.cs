namespace Saglig.Ansøgninger;

/// <summary>Paths of a case's application.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/ansoegning";

    /// <param name="dokument">The paper by which one applies; null when it is still to be chosen.</param>
    public static string Register(string nummer, int? dokument = null) =>
        dokument is { } nr
            ? $"/sager/{nummer}/ansoegning/registrer?dokument={nr}"
            : $"/sager/{nummer}/ansoegning/registrer";

    public static string Withdraw(string nummer) => $"/sager/{nummer}/ansoegning/traek-tilbage";

    public static string Death(string nummer) => $"/sager/{nummer}/ansoegning/doedsfald";

    public static string Transfer(string nummer) => $"/sager/{nummer}/ansoegning/overdrag";

    public static string Fristbrev(string nummer) => $"/sager/{nummer}/ansoegning/fristbrev";
}
