namespace Saglig.MinSag;

/// <summary>Paths of the citizen's portal.</summary>
public static class Links
{
    public const string Home = "/min-sag";

    /// <summary>The citizen applies, with or without a case.</summary>
    public const string Apply = "/min-sag/ansoeg";

    /// <summary>Applies in one case.</summary>
    public static string ApplyInCase(string nummer) => $"/min-sag/{nummer}/ansoeg";

    public static string Sag(string nummer) => $"/min-sag/{nummer}";

    public static string Oplysninger(string nummer) => $"/min-sag/{nummer}/oplysninger";

    public static string Remark(string nummer, Guid oplysning) =>
        $"/min-sag/{nummer}/oplysninger/{oplysning}";

    public static string Hearing(string nummer, int nr) => $"/min-sag/{nummer}/hoering/{nr}";

    public static string Papers(string nummer) => $"/min-sag/{nummer}/papirer";

    public static string Letters(string nummer) => $"/min-sag/{nummer}/breve";

    public static string WhoLooked(string nummer) => $"/min-sag/{nummer}/hvem";

    public static string Document(string nummer, int nr) =>
        $"/min-sag/{nummer}/dokumenter/{nr}/fil";
}
