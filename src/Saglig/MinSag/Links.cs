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

    /// <summary>Consents asked for and given.</summary>
    public static string Samtykker(string nummer) => $"/min-sag/{nummer}/samtykker";

    /// <param name="anmodning">A consent that is asked for.</param>
    public static string Samtykke(string nummer, Guid anmodning) =>
        $"/min-sag/{nummer}/samtykker/{anmodning}";

    /// <param name="samtykke">A consent that was given.</param>
    public static string WithdrawSamtykke(string nummer, Guid samtykke) =>
        $"/min-sag/{nummer}/samtykker/{samtykke}/traek";

    public static string Fuldmagter(string nummer) => $"/min-sag/{nummer}/fuldmagter";

    public static string GiveFuldmagt(string nummer) => $"/min-sag/{nummer}/fuldmagter/ny";

    public static string WithdrawFuldmagt(string nummer, Guid fuldmagt) =>
        $"/min-sag/{nummer}/fuldmagter/{fuldmagt}/traek";

    /// <summary>The measures planned for the citizen.</summary>
    public static string Tiltag(string nummer) => $"/min-sag/{nummer}/tiltag";

    public static string Papers(string nummer) => $"/min-sag/{nummer}/papirer";

    public static string Letters(string nummer) => $"/min-sag/{nummer}/breve";

    public static string WhoLooked(string nummer) => $"/min-sag/{nummer}/hvem";

    public static string Document(string nummer, int nr) =>
        $"/min-sag/{nummer}/dokumenter/{nr}/fil";
}
