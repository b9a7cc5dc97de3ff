using System.Text;
using Microsoft.Extensions.Options;
using Pdf;
using Ret;
using Saglig.Dokumenter;

namespace Saglig.Breve.Kanaler;

/// <summary>The day's cover list for the print room: what lies in the folder, to whom, with which enclosures; for people and for machines.</summary>
public sealed class Følgeliste(
    Settings settings,
    ForsendelseSql sql,
    LetterFonts fonts,
    IOptions<Installation> installation,
    TimeProvider clock
)
{
    /// <summary>The print folder of a day in Copenhagen.</summary>
    public static string Folder(Settings settings, DateOnly day) =>
        Path.Combine(settings.Print, day.ToString("yyyy-MM-dd"));

    /// <summary>Writes the day's list anew from what the database says lies there.</summary>
    public async Task Write(DateOnly day, CancellationToken ct)
    {
        var (from, before) = (day.StartInCopenhagen(), day.AddDays(1).StartInCopenhagen());
        var copies = await sql.Printed(from, before);
        if (copies.Count == 0)
            return;
        var folder = Folder(settings, day);
        var table = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Csv(copies)));
        await Disk.Replace(
            Path.Combine(folder, "foelgeliste.csv"),
            file => file.WriteAsync(table.ToArray(), ct).AsTask()
        );
        var page = PdfRenderer.Render(Page(day, copies), fonts.Value);
        await Disk.Replace(
            Path.Combine(folder, "foelgeliste.pdf"),
            file => file.WriteAsync(page, ct).AsTask()
        );
    }

    private static string Csv(List<Ekspedition> copies)
    {
        var text = new StringBuilder("Fil;Dokumentnummer;Modtager;Adresse;Bilag\r\n");
        foreach (var copy in copies)
            text.AppendJoin(';', Cells(copy).Select(Quoted)).Append("\r\n");
        return text.ToString();
    }

    private static string[] Cells(Ekspedition copy) =>
        [
            copy.Fil,
            copy.Dokumentnummer,
            copy.Forsendelse.Navn,
            string.Join(", ", copy.Forsendelse.Adresse),
            $"{copy.AntalBilag}",
        ];

    // A cell that begins like a formula is read as one by spreadsheets; the apostrophe makes it text.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t\r".Contains(cell[0]) ? "'" + cell : cell;
        return $"\"{safe.Replace("\"", "\"\"")}\"";
    }

    private Document Page(DateOnly day, List<Ekspedition> copies) =>
        new(
            $"Breve til print {day.Skrevet()}",
            installation.Value.Myndighed,
            "da-DK",
            clock.Now(),
            [
                new Heading(1, $"Breve til print {day.Skrevet()}"),
                Paragraph.Of(
                    $"{copies.Count} breve. Filerne ligger i samme mappe som denne liste."
                ),
                new Table(
                    [
                        new("Fil", 3),
                        new("Modtager", 2),
                        new("Adresse", 3),
                        new("Bilag", 1, Alignment.End),
                    ],
                    [
                        .. copies
                            .Select(Cells)
                            .Select(c =>
                                TableRow.Of(Cell(c[0]), Cell(c[2]), Cell(c[3]), Cell(c[4]))
                            ),
                    ]
                ),
            ]
        );

    private TableCell Cell(string text) => fonts.Value.Replace(text, "?");
}
