using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Praksis;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>The case at a glance: what has happened, what is next, and whether it can be decided.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadForside load,
    LoadPraksis praksis,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>The political decisions on practice that a case begun on its day goes by (S0-19).</summary>
    public IReadOnlyList<Praksisbeslutning> Praksis { get; private set; } = [];
    public Forside Forside { get; private set; } = null!;

    public async Task OnGet()
    {
        Forside = await load.For(Sag, actor.Value, clock.Now());
        Praksis = await praksis.For(Sag);
    }
}
