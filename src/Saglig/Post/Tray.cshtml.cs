using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Post;

/// <summary>The unit's tray: papers without a case, oldest first, with their age.</summary>
public sealed class TrayModel(PostSql sql, CurrentActor actor, TimeProvider clock) : PageModel
{
    private const int PerPage = 50;

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public IReadOnlyList<Bakkepapir> Papers { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public DateOnly Today => clock.Today();

    public async Task OnGet()
    {
        var unit = ((EmployeeActor)actor.Value).Unit;
        Count = await sql.Count(unit);
        Side = Math.Clamp(Side, 1, Pages);
        Papers = await sql.Waiting(unit, (Side - 1) * PerPage, PerPage);
    }
}
