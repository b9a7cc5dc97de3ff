using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;

namespace Saglig.Sikkerhed;

/// <summary>What a kept search finds now, 50 on a page.</summary>
public sealed class ResultModel(SøgningSql searches, OpslagSql sql, Opslagsnavne who, Names names)
    : PageModel
{
    private const int PerPage = 50;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public Opslagssøgning Søgning { get; private set; } = null!;
    public string? Employee { get; private set; }
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public IReadOnlyList<(Opslag Opslag, string Hvem)> Looks { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (await searches.Find(new(Id)) is not { } search)
            return NotFound();
        Søgning = search;
        if (search.Medarbejder is { } id)
            Employee = (await names.ForStaff([id]))[id].Name;
        Count = await sql.Count(search);
        Side = Math.Clamp(Side, 1, Pages);
        Looks = await who.For(await sql.Search(search, (Side - 1) * PerPage, PerPage));
        return Page();
    }
}
