using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>
/// An employee says that she may not deal with the case. No draft is kept: drafts on a case can be taken over, and the
/// reason is for the leader alone.
/// </summary>
public sealed class DeclareModel(CurrentSag sag, DeclareInhabilitet declare, CurrentActor actor)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvorfor er du inhabil?")]
    public string Grund { get; set; } = "";

    public void OnGet() { }

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            Grund is { Length: >= 10 and <= 1000 },
            nameof(Grund),
            "Skriv med en hel sætning og højst 1.000 tegn, hvorfor du er inhabil."
        );
        if (!ModelState.IsValid)
            return Page();
        await declare.Run(Sag.Id, (EmployeeActor)actor.Value, Grund);
        return this.RedirectWithMessage(
            Saglig.Sager.Links.MineSager,
            $"Du er skrevet som inhabil i {Sag.Nummer} og kan ikke længere åbne sagen. Din leder kan se det."
        );
    }
}
