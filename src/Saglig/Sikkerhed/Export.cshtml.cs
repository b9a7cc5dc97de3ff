using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Sikkerhed;

/// <summary>The result of a search as a file for a spreadsheet. That it was taken out is written down first.</summary>
public sealed class ExportModel(
    SøgningSql searches,
    TakeOpslagOut take,
    Opslagsnavne who,
    CurrentActor actor
) : PageModel
{
    private static readonly string[] Head =
    [
        "Tidspunkt",
        "Hvem",
        "Enhed",
        "Sag",
        "Formål",
        "Begrundelse",
        "Hvad",
    ];

    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (await searches.Find(new(Id)) is not { } search)
            return NotFound();
        var looks = await take.Run(((EmployeeActor)actor.Value).Id, search);
        var rows = (await who.For(looks)).Select(l =>
            (IReadOnlyList<string>)
                [
                    $"{l.Opslag.Tidspunkt.InCopenhagen():dd-MM-yyyy HH:mm:ss}",
                    l.Hvem,
                    l.Opslag.Enhed ?? "",
                    l.Opslag.Sagsnummer,
                    Opslagsnavne.Navn(l.Opslag.Formål),
                    l.Opslag.Grund,
                    Opslagsnavne.Hvad(l.Opslag),
                ]
        );
        return File(Csv.Of(rows.Prepend(Head)), "text/csv; charset=utf-8", "opslag.csv");
    }
}
