using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;

namespace Saglig.Personer.Borgere;

/// <summary>Who the citizen is, what they need, and what follows for letters and pages.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    BorgerSql sql,
    BorgersagerSql cases,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public Borger Borger { get; private set; } = null!;
    public IReadOnlyList<Borgervirkning> Effects { get; private set; } = [];
    public IReadOnlyList<Borgersag> Cases { get; private set; } = [];

    /// <summary>Null for a citizen who came with another system.</summary>
    public Borgerregistrering? Registration { get; private set; }

    /// <summary>"610190-••••"; the whole number is an act of its own.</summary>
    public string MaskedCpr => $"{Borger.Cpr[..6]}-••••";

    public int? Age =>
        Cprnummer.Læs(Borger.Cpr) is LæstCpr(var number, _) ? number.Alder(clock.Today()) : null;

    public bool IsMinor => Borger.Forhold().ErMindreårig(clock.Today());

    public async Task<IActionResult> OnGet()
    {
        if (Sag.Borger is not { } id || await sql.Find(id) is not { } borger)
            return NotFound();
        var today = clock.Today();
        Borger = borger;
        Effects = Borgervirkninger.For(borger.Forhold(), today);
        Registration = await sql.Registration(id);
        Cases = await cases.Visible(id, (EmployeeActor)actor.Value, clock.Now());
        return Page();
    }
}
