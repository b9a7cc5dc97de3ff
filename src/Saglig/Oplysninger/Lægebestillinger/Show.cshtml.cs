using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>One order, from the day it was sent to what came of it.</summary>
public sealed class ShowModel(CurrentSag sag, LoadBestilling load) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    public Lægebestillingsrække Row { get; private set; } = null!;
    public string Grundlag { get; private set; } = "";
    public DateOnly Today => load.Today;

    public async Task<IActionResult> OnGet()
    {
        if (await load.Find(Sag.Id, new(Id)) is not { } row)
            return NotFound();
        (Row, Grundlag) = (row, await load.Basis(Sag.Id, row));
        return Page();
    }
}
