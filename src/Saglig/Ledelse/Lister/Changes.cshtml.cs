using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Ledelse.Lister;

/// <summary>Cases that have changed caseworker three times or more in a year (S4-21).</summary>
public sealed class ChangesModel(SkiftSql sql, CurrentActor actor, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Skiftesag> Cases { get; private set; } = [];

    public async Task OnGet() =>
        Cases = await sql.Often((EmployeeActor)actor.Value, clock.Now().AddYears(-1));
}
