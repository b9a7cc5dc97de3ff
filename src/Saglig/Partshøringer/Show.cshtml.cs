using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>One hearing: what was asked, until when, what came back and how it is met.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    PartshøringSql sql,
    Særligblik blik,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Høring Høring { get; private set; } = null!;
    public DateOnly Dag => clock.Today();

    public async Task<IActionResult> OnGet()
    {
        if (await sql.Find(Sag.Id, Nr) is not { } høring)
            return NotFound();
        if (await blik.Skjuler(Sag, høring.BrevNr))
            return this.Deny(Særligblik.Afslag);
        Høring = høring;
        return Page();
    }
}
