using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>The case's decisions.</summary>
public sealed class ListModel(CurrentSag sag, AfgørelseSql sql) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Afgørelse> Afgørelser { get; private set; } = [];

    public async Task OnGet() => Afgørelser = await sql.For(Sag.Id);
}
