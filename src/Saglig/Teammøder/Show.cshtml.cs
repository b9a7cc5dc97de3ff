using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>Each time the team has had the case: attendance and recommendation.</summary>
public sealed class ShowModel(CurrentSag sag, TeamSql sql, LoadTeam load) : PageModel
{
    public Sag Sag => sag.Value;
    public Regime Regime { get; private set; } = null!;
    public IReadOnlyList<Teampunkt> Punkter { get; private set; } = [];

    /// <summary>The team has given a recommendation: a new meeting is a renewed hearing.</summary>
    public bool Igen => Punkter.Any(p => p.Referat?.ForBorgeren is not null);
    public bool KanIndkaldes =>
        Regime.Art == Regimeart.Rehabiliteringsteam
        && Sag.Afsluttet is null
        && Punkter.All(p => p.Referat is not null);

    public async Task OnGet()
    {
        Regime = await load.Regime(Sag);
        Punkter = await sql.For(Sag.Id);
    }
}
