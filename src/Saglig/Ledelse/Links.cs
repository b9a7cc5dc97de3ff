namespace Saglig.Ledelse;

/// <summary>Paths of the leader's pages, and of what any employee does that the leader must know of.</summary>
public static class Links
{
    public const string Ledelse = "/ledelse";
    public const string Ansøgninger = "/ledelse/ansoegninger";
    public const string Sager = "/ledelse/sager";
    public const string Opslag = "/ledelse/opslag";
    public const string Tilsidesættelser = "/ledelse/tilsidesaettelser";
    public const string Mentor = "/ledelse/mentor";
    public const string Risici = "/ledelse/risici";
    public const string Inhabilitet = "/ledelse/inhabilitet";
    public const string Skift = "/ledelse/skift";

    /// <summary>The political decisions on practice.</summary>
    public const string Praksis = "/ledelse/praksis";
    public const string NyPraksis = "/ledelse/praksis/ny";

    public static string OphævPraksis(Saglig.Praksis.PraksisId id) =>
        $"{Praksis}/{id.Value}/ophaev";

    public static string AnsøgningerAfAlder(string alder) => $"{Ansøgninger}?alder={alder}";

    /// <param name="who">Null for cases that nobody handles.</param>
    public static string SagerHos(EmployeeId? who) =>
        who is { } id ? $"{Sager}?hos={id.Value}" : $"{Sager}?uden=true";

    /// <param name="who">Null for cases that nobody handles.</param>
    public static string OverskredneHos(EmployeeId? who) => $"{SagerHos(who)}&over=true";

    public static string LiftInhabilitet(InhabilitetId id) => $"{Inhabilitet}/{id.Value}/ophaev";

    public static string Declare(string nummer) => $"/sager/{nummer}/inhabil";

    public static string Reassign(string nummer) => $"/sager/{nummer}/sagsbehandler";
}
