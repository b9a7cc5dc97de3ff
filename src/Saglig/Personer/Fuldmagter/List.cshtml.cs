using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Personer.Fuldmagter;

/// <summary>Who may act for the citizen in the case, now and before.</summary>
public sealed class ListModel(CurrentSag sag, FuldmagtSql sql, TimeProvider clock) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<RegistreretFuldmagt> Now { get; private set; } = [];
    public IReadOnlyList<RegistreretFuldmagt> Others { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (Sag.Borger is null)
            return NotFound();
        var all = (await sql.For(Sag.Id)).ToLookup(f => f.Fakta.GælderDen(clock.Today()));
        (Now, Others) = ([.. all[true]], [.. all[false]]);
        return Page();
    }

    /// <summary>Why a mandate does not hold today.</summary>
    public string Why(RegistreretFuldmagt f) =>
        f.Fakta switch
        {
            { Tilbagekaldt: { } day } => $"Trukket tilbage {Ui.Dates.Full(day)}",
            { Til: { } last } when last < clock.Today() => $"Udløb {Ui.Dates.Full(last)}",
            _ => $"Begynder {Ui.Dates.Full(f.Fakta.Fra)}",
        };
}
