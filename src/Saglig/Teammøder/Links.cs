namespace Saglig.Teammøder;

/// <summary>Paths of the rehabilitation team.</summary>
public static class Links
{
    /// <summary>The agendas of the unit's coming meetings.</summary>
    public const string Dagsordener = "/teammoeder";

    public static string Show(string nummer) => $"/sager/{nummer}/team";

    public static string Invite(string nummer) => $"/sager/{nummer}/team/ny";

    public static string Hold(string nummer, int nr) => $"/sager/{nummer}/team/{nr}";
}
