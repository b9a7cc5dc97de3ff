using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>What the pages have in common on which one act on a running course is done.</summary>
public abstract class ForløbForm(CurrentSag sag, LoadForløb load) : PageModel
{
    public Sag Sag => sag.Value;
    public Indsatsforløb Forløb { get; private set; } = null!;

    /// <summary>The version that the person sees.</summary>
    [BindProperty]
    public int Version { get; set; }

    protected DateOnly Today => load.Today;

    protected LoadForløb Load => load;

    /// <summary>The empty form; a course that has ended has none.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (await load.For(Sag) is not { Fakta.Løber: true } found)
            return NotFound();
        (Forløb, Version) = (found.Fakta, found.Version);
        await Fill();
        return Page();
    }

    /// <summary>Does the act, and goes back to the course.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (await load.For(Sag) is not { } found)
            return NotFound();
        Forløb = found.Fakta;
        await Fill();
        Check();
        if (!ModelState.IsValid)
            return Page();
        return await Act() is ForløbResult.Done
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Det er journaliseret.")
            : this.Refuse(
                "Forløbet er ændret imens. Din tekst står her endnu; åbn siden i et nyt vindue, og se det."
            );
    }

    /// <summary>What the page shows beside its fields.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    /// <summary>Records the errors of the fields.</summary>
    protected abstract void Check();

    protected abstract Task<ForløbResult> Act();
}
