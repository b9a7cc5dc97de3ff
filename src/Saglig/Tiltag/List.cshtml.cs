using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Tiltag;

/// <summary>The measures of a case.</summary>
public sealed class ListModel(CurrentSag sag, TiltagSql sql) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<PlanlagtTiltag> Alle { get; private set; } = [];

    public async Task OnGet() => Alle = await sql.For(Sag.Id);
}
