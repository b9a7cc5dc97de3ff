using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sikkerhed;
using Saglig.Ui.Tags;

namespace Saglig.Statistik;

/// <summary>A table as a file for a spreadsheet: the same cells as on the page, with the definition last.</summary>
public sealed class ExportModel(LoadOpgørelser load, CurrentActor actor, TimeProvider clock)
    : PageModel
{
    [FromRoute]
    public string Kode { get; set; } = "";

    [FromQuery(Name = "aar")]
    public int? År { get; set; }

    public async Task<IActionResult> OnGet()
    {
        var period = Periode.Of(År, clock.Today());
        if (await load.For((EmployeeActor)actor.Value, period, Kode) is not { } table)
            return NotFound();
        return File(
            Csv.Of(Rows(table)),
            "text/csv; charset=utf-8",
            $"{table.Plan.Kode}-{period.År}.csv"
        );
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Opgørelse table) =>
        [
            ["", .. table.Tabel.Kolonner, "I alt"],
            .. table.Tabel.Rækker.Select(r =>
                (IReadOnlyList<string>)
                    [
                        r.Navn,
                        .. r
                            .Celler.Append(r.IAlt)
                            .Select(c => DiskretTabelTag.Words(c, table.Tabel.Grænse)),
                    ]
            ),
            [table.Plan.Definition],
            .. table.Tabel.HarSkjulte ? new[] { new[] { table.Tabel.Forklaring } } : [],
        ];
}
