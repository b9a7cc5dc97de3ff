using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Afgørelser;

/// <summary>A decision as it was made: what every rule answered that day, and on which facts.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    AfgørelseSql sql,
    Særligblik blik,
    CurrentActor actor,
    Names names
) : PageModel
{
    public Sag Sag => sag.Value;
    public Afgørelse Afgørelse { get; private set; } = null!;
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Navne { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int nr)
    {
        if (await sql.Find(Sag.Id, nr) is not { } found)
            return NotFound();
        if (
            found.GodkendtAf?.Value != actor.Value.PersonId
            && await blik.Skjuler(Sag, found.BrevNr)
        )
            return this.Deny(Særligblik.Afslag);
        Afgørelse = found;
        Prøvelser = await sql.Prøvelser(found.Id);
        Navne = await names.ForStaff([
            found.AfgjortAf,
            .. found.GodkendtAf is { } by ? (EmployeeId[])[by] : [],
        ]);
        return Page();
    }
}
