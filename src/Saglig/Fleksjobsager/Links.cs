namespace Saglig.Fleksjobsager;

/// <summary>Paths of fleksjob cases and of the health coordinator.</summary>
public static class Links
{
    public const string MineRådgivninger = "/raadgivning";

    public static string Show(string nummer) => $"/sager/{nummer}/fleksjob";

    public static string AskAdvice(string nummer) => $"/sager/{nummer}/fleksjob/raadgivning";

    public static string GiveAdvice(string nummer) => $"/raadgivning/{nummer}";
}
