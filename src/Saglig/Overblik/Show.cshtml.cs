using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
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

    /// <summary>The political decisions on practice that a case begun on its day goes by.</summary>
    public IReadOnlyList<Praksisbeslutning> Praksis =>
        [
            .. Praksisbeslutninger.For(
                Sag.Oprettet.DateInCopenhagen(),
                harBorger: Sag.Borger is not null
            ),
        ];
    public Forside Forside { get; private set; } = null!;

    public async Task OnGet() => Forside = await load.For(Sag, actor.Value, clock.Now());
}
