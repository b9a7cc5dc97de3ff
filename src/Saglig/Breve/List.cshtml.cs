using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>The letters of a case and where each recipient's copy is.</summary>
public sealed class ListModel(CurrentSag sag, BrevSql sql) : PageModel
{
    public Sag Sag => sag.Value;

    public IReadOnlyList<Brev> Breve { get; private set; } = [];

    public async Task OnGet() => Breve = await sql.For(Sag.Id);
}
