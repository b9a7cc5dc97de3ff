using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Samtykker;

/// <summary>The form in which the citizen is asked for a consent.</summary>
[Kladde("Bed om samtykke")]
public sealed class AskModel(CurrentSag sag, AskSamtykke ask, TimeProvider clock) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvem vil vi spørge?")]
    public string Kilde { get; set; } = "";

    [BindProperty, Display(Name = "Hvad skal vi bruge svaret til?")]
    public string Formål { get; set; } = "";

    [BindProperty, Display(Name = "Sidste dag, samtykket skal gælde")]
    public DateOnly? Udløber { get; set; }

    public IActionResult OnGet() => Sag.Borger is null ? NotFound() : Page();

    public async Task<IActionResult> OnPost()
    {
        if (Sag.Borger is null)
            return NotFound();
        this.Check(Kilde != "", nameof(Kilde), "Skriv, hvem vi vil spørge.");
        this.Check(Kilde.Length <= 200, nameof(Kilde), "Skriv kilden med højst 200 tegn.");
        this.Check(Formål != "", nameof(Formål), "Skriv, hvad svaret skal bruges til.");
        this.Check(Formål.Length <= 2000, nameof(Formål), "Skriv formålet med højst 2000 tegn.");
        this.Check(
            Udløber is null || Udløber >= clock.Today(),
            nameof(Udløber),
            "Den sidste dag kan ikke ligge før i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await ask.Run(Sag.Id, Kilde, Formål, Udløber)
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                $"Borgeren er spurgt, om vi må spørge {Kilde}."
            )
            : this.Refuse(
                $"Borgeren er allerede spurgt om {Kilde} og har ikke svaret. Vent på svaret, eller ring til borgeren."
            );
    }
}
