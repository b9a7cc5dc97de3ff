using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>Each activity of the case with the three questions answered (S0-13).</summary>
public sealed class ListModel(CurrentSag sag, LoadAktiviteter load, CurrentActor actor) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Aktivitetssvar> All { get; private set; } = [];

    /// <summary>How many are of a special category, which this reader does not see.</summary>
    public int Hidden { get; private set; }

    public async Task OnGet()
    {
        var all = await load.For(Sag.Id);
        All = Særligblik.MåSe(Sag, actor.Value) ? all : [.. all.Where(a => a.Særlig is null)];
        Hidden = all.Count - All.Count;
    }
}
