using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>The case at a glance: what has happened, what is next, and whether it can be decided.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadForside load,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public Forside Forside { get; private set; } = null!;

    public async Task OnGet() =>
        Forside = await load.For(Sag, actor.Value.PersonId!.Value, clock.Now());
}
