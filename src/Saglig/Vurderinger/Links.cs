using Saglig.Adgang;

namespace Saglig.Vurderinger;

/// <summary>Paths of the assessment.</summary>
public static class Links
{
    /// <summary>The second readings that the signed-in employee has been asked for, in all cases.</summary>
    public const string Readings = "/anden-laeser";

    public static string Write(string nummer) => $"/sager/{nummer}/vurdering";

    public static string Rules(string nummer) => $"/sager/{nummer}/vurdering/regler";

    /// <summary>The rules as they are fetched while one types.</summary>
    /// <param name="look">The logged look at the page that they stand on.</param>
    public static string Rules(string nummer, Guid look) =>
        $"{Rules(nummer)}?{Refreshes.Key}={look:D}";

    public static string Signed(string nummer) => $"/sager/{nummer}/vurdering/underskrevet";

    public static string Replace(string nummer) => $"/sager/{nummer}/vurdering/erstat";

    public static string ApproveRisk(string nummer) => $"/sager/{nummer}/vurdering/risiko";

    public static string Reading(string nummer, AndenLæsningId id) =>
        $"/sager/{nummer}/vurdering/anden-laeser/{id.Value}";
}
