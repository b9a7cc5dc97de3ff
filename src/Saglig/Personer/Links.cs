namespace Saglig.Personer;

/// <summary>Paths of the people of a case: the citizen and those with a mandate.</summary>
public static class Links
{
    public static string Borger(string nummer) => $"/sager/{nummer}/borger";

    public static string EditBorger(string nummer) => $"/sager/{nummer}/borger/ret";

    /// <summary>Guardian, parents, death and moving away.</summary>
    public static string EditForhold(string nummer) => $"/sager/{nummer}/borger/forhold";

    public static string OpenCpr(string nummer) => $"/sager/{nummer}/borger/cpr";

    public static string Fuldmagter(string nummer) => $"/sager/{nummer}/fuldmagter";

    public static string RegisterFuldmagt(string nummer) => $"/sager/{nummer}/fuldmagter/ny";

    public static string WithdrawFuldmagt(string nummer, FuldmagtId id) =>
        $"/sager/{nummer}/fuldmagter/{id.Value}/traek";
}
