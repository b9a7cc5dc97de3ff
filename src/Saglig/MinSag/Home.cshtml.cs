using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.MinSag;

/// <summary>The citizen's first page: the only case at once, or the list of cases.</summary>
public sealed class HomeModel(MinSagSql sql, CurrentActor actor, TimeProvider clock) : PageModel
{
    public IReadOnlyList<OwnCase> Cases { get; private set; } = [];

    public bool ForOthers => actor.Value is RepresentativeActor;

    public async Task<IActionResult> OnGet()
    {
        Cases = await sql.Cases(actor.Value, clock.Today());
        return Cases is [var only] && !ForOthers ? Redirect(Links.Sag(only.Nummer)) : Page();
    }
}
