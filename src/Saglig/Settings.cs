namespace Saglig;

/// <summary>Where the installation keeps its data, and how it was started. From the command line or the configuration.</summary>
/// <param name="Database">"Host=…" for PostgreSQL, or the path of a SQLite file.</param>
/// <param name="DataFolder">Folder of documents, keys and anchors.</param>
public sealed record Settings(string Database, string DataFolder)
{
    /// <summary>Start without the demo world.</summary>
    public bool Empty { get; init; }

    /// <summary>The day from which the demo world counts; null is today.</summary>
    public DateOnly? DemoDay { get; init; }

    /// <summary>Largest accepted file in bytes.</summary>
    public long LargestFile { get; init; } = 100L * 1024 * 1024;

    public string Documents => Path.Combine(DataFolder, "dokumenter");

    /// <summary>Letters on their way to the print room, a folder for each day.</summary>
    public string Print => Path.Combine(DataFolder, "print");
    public string Keys => Path.Combine(DataFolder, "noegler");
    public string Anchors => Path.Combine(DataFolder, "ankre");

    /// <summary>Reads <c>database</c>, <c>data</c>, <c>empty</c>, <c>demo-day</c> and <c>stoerste-fil-mb</c>.</summary>
    public static Settings From(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["data"] ?? "data");
        var settings = new Settings(
            configuration["database"] ?? Path.Combine(data, "saglig.db"),
            data
        )
        {
            Empty = configuration["empty"] is "" or "true",
            DemoDay = configuration["demo-day"] is { Length: > 0 } day
                ? DateOnly.ParseExact(day, "yyyy-MM-dd")
                : null,
        };
        return configuration.GetValue<long?>("stoerste-fil-mb") is { } mb
            ? settings with
            {
                LargestFile = mb * 1024 * 1024,
            }
            : settings;
    }
}

/// <summary>The municipality of this installation: one installation, one database, one municipality.</summary>
public sealed class Installation
{
    public string Kommune { get; set; } = "Demokommunen";
    public string Myndighed { get; set; } = "Jobcenter Demokommunen";
    public string Forvaltning { get; set; } = "Beskæftigelses- og Socialforvaltningen";
    public string Adresse { get; set; } = "Torvet 1";
    public string Postnummer { get; set; } = "4999";
    public string By { get; set; } = "Demoby";
    public string Telefon { get; set; } = "70 00 00 00";
    public string Hjemmeside { get; set; } = "www.demokommunen.example";

    /// <summary>Digits after the year in a case number, 4 to 9: 7 gives 2018-0000088.</summary>
    public int Sagsnummercifre { get; set; } = 7;

    /// <summary>Counts of cases below this are hidden: 3, 5 or 10.</summary>
    public int Statistikgrænse { get; set; } = 5;

    /// <summary>Information older than this many months is proposed out of the working set; 6 to 240.</summary>
    public int Arbejdsmappealder { get; set; } = Ret.Arbejdsmappe.NormalAlder;

    /// <summary>So many other cases may have the same assessment text before its author is told; 1 to 50.</summary>
    public int SagerMedSammeTekst { get; set; } = Ret.Vurderingsfakta.NormalGrænseForSammeTekst;
}
