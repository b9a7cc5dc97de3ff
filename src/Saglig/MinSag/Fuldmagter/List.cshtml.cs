using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.MinSag.Fuldmagter;

/// <summary>Who may act for the citizen, now and before. For the citizen alone.</summary>
public sealed class ListModel(CurrentSag sag, FuldmagtSql sql, PortalPerson person) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>In force, or to begin later.</summary>
    public IReadOnlyList<RegistreretFuldmagt> Current { get; private set; } = [];

    /// <summary>Withdrawn or run out.</summary>
    public IReadOnlyList<RegistreretFuldmagt> Past { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (person.Actor is not CitizenActor)
            return NotFound();
        var all = (await sql.For(Sag.Id)).ToLookup(f =>
            f.Fakta.Tilbagekaldt is null && (f.Fakta.Til is null || f.Fakta.Til >= person.Today)
        );
        (Current, Past) = ([.. all[true]], [.. all[false]]);
        return Page();
    }
}
