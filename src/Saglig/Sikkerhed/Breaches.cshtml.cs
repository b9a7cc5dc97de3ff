using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Journaler;

namespace Saglig.Sikkerhed;

/// <summary>Papers that lay on the wrong case, those nearest their 72 hours first.</summary>
public sealed class BreachesModel(BreachSql sql, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Breach> Open { get; private set; } = [];
    public IReadOnlyList<Breach> Closed { get; private set; } = [];
    public DateTimeOffset Now => clock.Now();

    public async Task OnGet()
    {
        Open = await sql.Open();
        Closed = await sql.Closed(50);
    }
}
