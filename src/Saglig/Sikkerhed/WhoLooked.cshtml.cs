using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Sikkerhed;

/// <summary>Who has seen the case, for those who work on it. Stated reasons are for the leader and the security officer.</summary>
public sealed class WhoLookedModel(CurrentSag sag, OpslagSql sql, Opslagsnavne who) : PageModel
{
    private const int PerPage = 50;

    public Sag Sag => sag.Value;

    [BindProperty(SupportsGet = true)]
    public int Side { get; set; } = 1;

    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public IReadOnlyList<(Opslag Opslag, string Hvem)> Looks { get; private set; } = [];

    public async Task OnGet()
    {
        Count = await sql.CountOfCase(Sag.Id);
        Side = Math.Clamp(Side, 1, Pages);
        Looks = await who.For(await sql.OfCase(Sag.Id, (Side - 1) * PerPage, PerPage));
    }
}
