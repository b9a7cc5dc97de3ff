using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>The answers for a politician's question: nothing on the page tells whose case it is (S0-13, S0-4).</summary>
public sealed class AnonymousModel(CurrentSag sag, LoadAktiviteter load, CurrentActor actor)
    : PageModel
{
    public string Nummer => sag.Value.Nummer;
    public IReadOnlyList<Aktivitetssvar> All { get; private set; } = [];

    /// <summary>Special categories stay out, so only who handles the case or leads the unit makes the page.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!Særligblik.MåSe(sag.Value, actor.Value))
            return this.Deny(Særligblik.Afslag);
        All = [.. (await load.WithoutPerson(sag.Value)).Where(a => a.Særlig is null)];
        return Page();
    }
}
