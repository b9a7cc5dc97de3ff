using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.MinSag;

/// <summary>The letters that have been sent to the citizen.</summary>
public sealed class LettersModel(CurrentSag sag, BrevSql sql) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Brev> Letters { get; private set; } = [];

    public async Task OnGet() => Letters = [.. (await sql.For(Sag.Id)).Where(b => !b.Forseglet)];
}
