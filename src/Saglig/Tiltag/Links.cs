namespace Saglig.Tiltag;

/// <summary>Paths of the measures of a case.</summary>
public static class Links
{
    public static string List(string nummer) => $"/sager/{nummer}/tiltag";

    public static string Plan(string nummer) => $"/sager/{nummer}/tiltag/nyt";

    public static string Show(string nummer, TiltagId id) => $"/sager/{nummer}/tiltag/{id.Value}";

    /// <summary>Answers the question about health.</summary>
    public static string Assess(string nummer, TiltagId id) => $"{Show(nummer, id)}/helbred";

    /// <summary>A leader takes a stand on an unknown risk.</summary>
    public static string Approve(string nummer, TiltagId id) => $"{Show(nummer, id)}/godkend";

    public static string End(string nummer, TiltagId id) => $"{Show(nummer, id)}/slut";
}
