namespace Saglig.Journaler;

/// <summary>Paths of the journal.</summary>
public static class Links
{
    public static string Journal(string nummer) => $"/sager/{nummer}/journal";

    /// <summary>The place of one entry on the journal page.</summary>
    public static string Entry(string nummer, int nr) => $"/sager/{nummer}/journal#nr-{nr}";

    public static string Correct(string nummer, int nr) => $"/sager/{nummer}/journal/{nr}/ret";

    public static string Misfiled(string nummer, int nr) => $"/sager/{nummer}/journal/{nr}/fejl";

    public static string Breach(Guid id) => $"/sikkerhed/databrud/{id}";

    public const string Breaches = "/sikkerhed/databrud";
}
